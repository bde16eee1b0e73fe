// Awards made by the day in each of the given places (`keys` and `prefixes` by position) that pass the filter (a null
// filter passes all): one page a place, latest first.
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  categories: [AwardCategory!]
// @param  fields: [OrgField!]
// @param  level: AwardLevel
// @param  active: Boolean
// @param  on: Date!
// @param  scope: [String!]!
// @param  descending: Boolean!
// @param  afterText: String
// @param  afterNumber: Float
// @param  afterId: ID
// @param  limit: Int!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column category: AwardCategory!
// @column field: OrgField!
// @column level: AwardLevel!
// @column awardedOn: Date!
// @column validTo: Date
// @column active: Boolean!
// @column targetId: ID!
// @column targetName: String!
// @column targetLabel: String!
// @column sortText: String
// @column sortNumber: Float
// @key    key id
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (within) {
// @include award/_of-area.cypher
  WITH x, a AS node, toString(a.awardedOn) AS sortText, null AS sortNumber
// @include _shared/_page.cypher
  RETURN x, node AS a, sortText, sortNumber
}
RETURN key AS key, sortText AS sortText, sortNumber AS sortNumber,
// @include award/_columns.cypher
ORDER BY key, sortText DESC, id DESC
