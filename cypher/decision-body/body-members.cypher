// Which units sit in which bodies on the day: in the given bodies (`by` 'BODY', lead units first) or the given units
// ('UNIT', by body). Body and unit must exist on the day and lie in scope.
// @param  by: String!
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column bodyId: ID!
// @column bodyName: String!
// @column unitId: ID!
// @column unitName: String!
// @column role: BodyMemberRole
// @column from: Date!
// @column fromKnown: Boolean!
// @column to: Date!
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE $by = 'BODY'
  MATCH (b:Entity&DecisionBody {id: key})-[m:HAS_MEMBER]->(u:WorkUnit)
  RETURN b, m, u
  UNION ALL
  WITH key WHERE $by = 'UNIT'
  MATCH (b:DecisionBody)-[m:HAS_MEMBER]->(u:Entity&WorkUnit {id: key})
  RETURN b, m, u
}
WITH key, b, m, u
WHERE m.from <= $on AND $on < m.to
  AND
// @include decision-body/_exists.cypher
  AND
// @include work-unit/_exists.cypher
RETURN key AS key, b.id AS bodyId, b.name AS bodyName, u.id AS unitId, u.name AS unitName, m.role AS role,
  m.from AS from, coalesce(m.fromKnown, true) AS fromKnown, m.to AS to
ORDER BY key, CASE role WHEN 'LEAD' THEN 0 WHEN 'MEMBER' THEN 1 ELSE 2 END, bodyId, unitId, from
