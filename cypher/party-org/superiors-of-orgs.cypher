// The organisations each of the given ones is directly under, by lines of the given kind (null: of either) that hold on
// the day; leadership first, then by id. Superiors that do not exist on the day or lie out of scope are left out.
// @param  keys: [ID!]!
// @param  kind: SubordinationKind
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column kind: SubordinationKind!
// @column from: Date!
// @column fromKnown: Boolean!
// @column to: Date!
// @column orgId: ID!
// @column orgName: String!
UNWIND $keys AS key
MATCH (:Entity&PartyOrg {id: key})-[s:SUBORDINATE_TO]->(o:PartyOrg)
WHERE ($kind IS NULL OR s.kind = $kind) AND s.from <= $on AND $on < s.to
  AND
// @include party-org/_exists.cypher
RETURN key AS key, s.kind AS kind, s.from AS from, coalesce(s.fromKnown, true) AS fromKnown, s.to AS to,
  o.id AS orgId, o.name AS orgName
ORDER BY key, kind DESC, orgId, from
