// Awards of each of the given places as in demo-awards-of-areas, one row for each brand, field and whether they hold on
// the day. A place without any has no row.
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  categories: [AwardCategory!]
// @param  fields: [OrgField!]
// @param  level: AwardLevel
// @param  active: Boolean
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column category: AwardCategory!
// @column field: OrgField!
// @column holds: Boolean!
// @column awards: Int!
// @key    key category field holds
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (within) {
// @include award/_of-area.cypher
  RETURN a.category AS category, a.field AS field, coalesce(a.validTo > $on, true) AS holds, count(a) AS awards
}
RETURN key AS key, category AS category, field AS field, holds AS holds, awards AS awards
