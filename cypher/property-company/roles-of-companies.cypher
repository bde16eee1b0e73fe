// Who fills the three roles around each of the given companies on the day, by id: GUIDED_BY (Party organisations),
// SUPERVISED_BY (departments), IMPLEMENTED_BY (streets). Those that do not exist on the day or lie out of scope are left
// out.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column role: String!
// @column id: ID!
// @column name: String!
UNWIND $keys AS key
CALL (key) {
  MATCH (:Entity&PropertyCompany {id: key})<-[r:GUIDES]-(x:PartyOrg)
  RETURN 'GUIDED_BY' AS role, r, x
  UNION ALL
  MATCH (:Entity&PropertyCompany {id: key})-[r:SUPERVISED_BY]->(x:WorkUnit)
  RETURN 'SUPERVISED_BY' AS role, r, x
  UNION ALL
  MATCH (:Entity&PropertyCompany {id: key})<-[r:IMPLEMENTED_BY]-(x:Street)
  RETURN 'IMPLEMENTED_BY' AS role, r, x
}
WITH key, role, r, x
WHERE r.from <= $on AND $on < r.to
  AND
// @include _shared/_there.cypher
WITH DISTINCT key, role, x
RETURN key AS key, role AS role, x.id AS id, x.name AS name
ORDER BY key, role, id
