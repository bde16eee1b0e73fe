// Industry chains: the given ones (`by` 'ID'), those in the given cities ('CITY', pilots first) or those that the given
// organisations or units are part of on the day ('MEMBER'). One out of scope has no row. `with` names what is read only
// when wanted: units in the chain on the day, in scope, without any Party organisation.
// @param  by: String!
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column pilot: Boolean
// @column unitsWithoutOrg: Int!
// @key    key id
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE $by = 'ID'
  MATCH (n:Entity&IndustryChain {id: key})
  RETURN n
  UNION ALL
  WITH key WHERE $by = 'CITY'
  MATCH (n:IndustryChain)
  WHERE n.areaCode STARTS WITH left(key, 4)
  RETURN n
  UNION ALL
  WITH key WHERE $by = 'MEMBER'
  MATCH (n:IndustryChain)<-[m:IN_CHAIN]-(:Entity {id: key})
  WHERE m.from <= $on AND $on < m.to
  RETURN n
}
WITH DISTINCT key, n
WHERE any(prefix IN $scope WHERE n.areaCode STARTS WITH prefix)
RETURN key AS key, n.id AS id, n.name AS name, n.areaCode AS areaCode, n.pilot AS pilot,
// @when with has unitsWithoutOrg
  COUNT {
    MATCH (n)<-[m:IN_CHAIN]-(u:WorkUnit)
    WHERE m.from <= $on AND $on < m.to
      AND
// @include work-unit/_exists.cypher
      AND NOT
// @include work-unit/_has-org.cypher
    RETURN DISTINCT u
  } AS unitsWithoutOrg
// @otherwise
  0 AS unitsWithoutOrg
// @end
ORDER BY key, coalesce(pilot, false) DESC, id
