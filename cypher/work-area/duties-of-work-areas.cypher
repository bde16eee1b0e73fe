// Who answers for each of the given areas of work on the day, by begin. Persons out of scope or without a post, instruction
// and contact point are left out.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column personId: ID!
// @column personName: String!
// @column from: Date!
// @column fromKnown: Boolean!
// @column to: Date!
UNWIND $keys AS key
MATCH (:Entity&WorkArea {id: key})<-[r:RESPONSIBLE_FOR]-(p:Person)
WHERE r.from <= $on AND $on < r.to
  AND
// @include person/_exists.cypher
RETURN key AS key, p.id AS personId, p.name AS personName, r.from AS from, coalesce(r.fromKnown, true) AS fromKnown,
  r.to AS to
ORDER BY key, from, personId
