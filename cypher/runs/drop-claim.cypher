// Gives a claim back; nothing happens when another has it by now.
// @access write
// @param  key: ID!
// @param  owner: String!
MATCH (c:Claim {key: $key, owner: $owner})
DELETE c
