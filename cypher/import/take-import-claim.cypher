// Takes the right to import, or renews it for its owner; no row while another has it and its lease runs.
// The node is written before it is read: only the write lock makes the reading current.
// @param  owner: String!
// @param  directory: String!
// @param  now: DateTime!
// @param  until: DateTime!
// @column owner: String!
// @access write
MERGE (c:Claim {key: 'import'})
SET c.touchedAt = datetime($now)
WITH c
WHERE c.owner IS NULL OR c.owner = $owner OR c.until <= datetime($now)
SET c.owner = $owner, c.until = datetime($until), c.directory = $directory
RETURN c.owner AS owner
