// Gives the right to import back; nothing happens when another has it by now.
// @param  owner: String!
// @access write
MATCH (c:Claim {key: 'import', owner: $owner})
DELETE c
