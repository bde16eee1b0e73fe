// Gives a claim back; nothing happens when another has it by now. The node stays: see take-claim.cypher.
// @access write
// @param  key: ID!
// @param  owner: String!
MATCH (c:Claim {key: $key})
SET c.touchedAt = datetime()
WITH c
WHERE c.owner = $owner
REMOVE c.owner, c.until, c.about
