// Demonstration awards: the given ones (`by` 'ID') or those the given bodies and places hold on the day ('TARGET', latest
// first). One awarded later, to something that does not exist on the day, or out of scope has no row.
// @param  by: String!
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
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
// @key    key id
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE $by = 'ID'
  MATCH (a:Entity&DemoAward {id: key})-[:AWARDED_TO]->(x:Entity)
  RETURN a, x
  UNION ALL
  WITH key WHERE $by = 'TARGET'
  MATCH (a:DemoAward)-[:AWARDED_TO]->(x:Entity {id: key})
  WHERE coalesce(a.validTo > $on, true)
  RETURN a, x
}
WITH key, a, x
WHERE
// @include award/_exists.cypher
RETURN key AS key,
// @include award/_columns.cypher
ORDER BY key, awardedOn DESC, id
