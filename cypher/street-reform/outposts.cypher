// Outposts stationed at a street on the day: the given ones (`by` 'ID') or those of the given streets ('STREET'), by id.
// One that is not there on the day or out of scope has no row. `with` names what is read only when wanted.
// @param  by: String!
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column consentOn: Date
// @column streetId: ID!
// @column streetName: String!
// @column unitId: ID
// @column unitName: String
// @key    key id
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE $by = 'ID'
  MATCH (t:Entity&Outpost {id: key})-[s:STATIONED_AT]->(x:Street)
  RETURN t, s, x
  UNION ALL
  WITH key WHERE $by = 'STREET'
  MATCH (t:Outpost)-[s:STATIONED_AT]->(x:Entity&Street {id: key})
  RETURN t, s, x
}
WITH key, t, s, x
WHERE s.from <= $on AND $on < s.to AND any(prefix IN $scope WHERE t.areaCode STARTS WITH prefix)
  AND
// @include _shared/_there.cypher
WITH DISTINCT key, t, x
WITH key, t, x,
// @when with has unit
  COLLECT {
    MATCH (t)-[:OF]->(u:WorkUnit)
    WHERE
// @include work-unit/_exists.cypher
    RETURN [u.id, u.name] ORDER BY u.id LIMIT 1
  }[0] AS unit
// @otherwise
  null AS unit
// @end
RETURN key AS key, t.id AS id, t.name AS name, t.areaCode AS areaCode,
  CASE WHEN t.consentOn <= $on THEN t.consentOn END AS consentOn, x.id AS streetId, x.name AS streetName,
  unit[0] AS unitId, unit[1] AS unitName
ORDER BY key, id
