// With which community organisations the given organisations checked in, as it holds on the day, by begin. Both must exist
// on the day and lie in scope.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column id: ID!
// @column unitOrgId: ID!
// @column unitOrgName: String!
// @column communityOrgId: ID!
// @column communityOrgName: String!
// @column resource: UnitResource
// @column lastActivityOn: Date
// @column lastFeedbackOn: Date
// @column from: Date!
// @column fromKnown: Boolean!
// @column to: Date!
// @key    key id
UNWIND $keys AS key
MATCH (o:Entity&PartyOrg {id: key})-[r:UNIT_CHECKED_IN_TO]->(x:PartyOrg)
WHERE r.from <= $on AND $on < r.to
  AND
// @include party-org/_exists.cypher
  AND
// @include _shared/_there.cypher
RETURN key AS key, r.factKey AS id, o.id AS unitOrgId, o.name AS unitOrgName, x.id AS communityOrgId,
  x.name AS communityOrgName, r.resource AS resource, r.lastActivityOn AS lastActivityOn,
  r.lastFeedbackOn AS lastFeedbackOn, r.from AS from, coalesce(r.fromKnown, true) AS fromKnown, r.to AS to
ORDER BY key, from, communityOrgId
