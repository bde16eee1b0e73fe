// Items of annual appraisals: the given ones (`by` 'ID') or those of the given units, streets or outposts ('TARGET'), of
// one `year` (null: of every year), latest first. One of a later year, about a body that does not exist on the day, or out
// of scope has no row. `with` names what is read only when wanted.
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
// @column scheme: AssessmentScheme!
// @column item: AssessmentItem!
// @column score: Float
// @column maxScore: Float
// @column targetId: ID!
// @column targetName: String!
// @column targetLabel: String!
// @column conductedById: ID
// @column conductedByName: String
// @key    key id
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE $by = 'ID'
  MATCH (m:Entity&Assessment {id: key})-[:ASSESSES]->(x:Entity)
  RETURN m, x
  UNION ALL
  WITH key WHERE $by = 'TARGET'
  MATCH (m:Assessment)-[:ASSESSES]->(x:Entity {id: key})
  RETURN m, x
}
WITH key, m, x
WHERE m.year <= $on.year
// @when year given
  AND (m.year = $year)
// @end
  AND any(prefix IN $scope WHERE m.areaCode STARTS WITH prefix)
  AND
// @include _shared/_there.cypher
WITH key, m, x,
// @when with has conductedBy
  COLLECT {
    MATCH (m)-[:CONDUCTED_BY]->(o:PartyOrg)
    WHERE
// @include party-org/_exists.cypher
    RETURN [o.id, o.name] ORDER BY o.id LIMIT 1
  }[0] AS conductedBy
// @otherwise
  null AS conductedBy
// @end
RETURN key AS key, m.id AS id, m.name AS name, m.areaCode AS areaCode, m.year AS year, m.scheme AS scheme, m.item AS item,
  m.score AS score, m.maxScore AS maxScore, x.id AS targetId, x.name AS targetName,
  [each IN labels(x) WHERE each <> 'Entity'][0] AS targetLabel,
  conductedBy[0] AS conductedById, conductedBy[1] AS conductedByName
ORDER BY key, year DESC, item, id
