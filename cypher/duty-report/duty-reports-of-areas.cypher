// Duty reports of each of the given places (`keys` and `prefixes` by position) up to the day that pass the filter (a null
// filter passes all): one page a place, latest year first.
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  year: Int
// @param  kinds: [DutyReportKind!]
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @param  descending: Boolean!
// @param  afterText: String
// @param  afterNumber: Float
// @param  afterId: ID
// @param  limit: Int!
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
// @column sortText: String
// @column sortNumber: Float
// @key    key id
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (within) {
// @include duty-report/_of-area.cypher
  WITH d AS node, null AS sortText, toFloat(d.year) AS sortNumber
// @include _shared/_page.cypher
  RETURN node AS d, sortText, sortNumber
}
// @include duty-report/_relations.cypher
RETURN key AS key, sortText AS sortText, sortNumber AS sortNumber,
// @include duty-report/_columns.cypher
ORDER BY key, sortNumber DESC, id DESC
