// Duty reports: the given ones (`by` 'ID'), those about the given organisations or of the given units ('SUBJECT'), of one
// `year` (null: of every year), latest first. One of a later year or day, or out of scope has no row. `with` names what is
// read only when wanted; who reported is told as long as the person holds a post.
// @param  by: String!
// @param  keys: [ID!]!
// @param  year: Int
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column year: Int!
// @column reportKind: DutyReportKind!
// @column reportedOn: Date
// @column includesUrban: Boolean
// @column grade: DutyReportGrade
// @column byId: ID
// @column byName: String
// @column byUnitId: ID
// @column byUnitName: String
// @column aboutId: ID
// @column aboutName: String
// @key    key id
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE $by = 'ID'
  MATCH (d:Entity&DutyReport {id: key})
  RETURN d
  UNION ALL
  WITH key WHERE $by = 'SUBJECT'
  MATCH (:Entity&(PartyOrg|WorkUnit) {id: key})<-[:ABOUT|BY_UNIT]-(d:DutyReport)
  RETURN d
}
WITH DISTINCT key, d
WHERE ($year IS NULL OR d.year = $year)
  AND
// @include duty-report/_exists.cypher
// @include duty-report/_relations.cypher
RETURN key AS key,
// @include duty-report/_columns.cypher
ORDER BY key, year DESC, reportedOn DESC, id
