// Who sent the instructors: the Party organisation and the home unit, with the period for which each sent them.
// Organisations and units that do not exist on the day or lie out of scope are left out.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column label: String!
// @column id: ID!
// @column name: String!
// @column from: Date!
// @column to: Date!
// @column fromKnown: Boolean!
UNWIND $keys AS key
MATCH (:Entity&Person {id: key})-[s:SENT_BY|SECONDED_FROM]->(x:PartyOrg|WorkUnit)
WHERE s.from <= $on AND $on < s.to
  AND any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
  AND (x.foundedOn IS NULL OR x.foundedOn <= $on) AND (x.dissolvedOn IS NULL OR x.dissolvedOn > $on)
  AND (x.establishedOn IS NULL OR x.establishedOn <= $on) AND (x.abolishedOn IS NULL OR x.abolishedOn > $on)
RETURN key AS key, CASE WHEN x:PartyOrg THEN 'PartyOrg' ELSE 'WorkUnit' END AS label, x.id AS id, x.name AS name,
  s.from AS from, s.to AS to, coalesce(s.fromKnown, true) AS fromKnown
ORDER BY label, id
