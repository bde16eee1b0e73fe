// Takes or renews a claim; no row while another owner holds it and its lease runs. The node is written before it is
// read, because only the write lock makes the reading current.
// @access write
// @param  key: ID!
// @param  owner: String!
// @param  now: DateTime!
// @param  until: DateTime!
// @column owner: String!
MERGE (c:Claim {key: $key})
SET c.touchedAt = datetime($now)
WITH c
WHERE c.owner IS NULL OR c.owner = $owner OR c.until <= datetime($now)
SET c.owner = $owner, c.until = datetime($until)
RETURN c.owner AS owner
