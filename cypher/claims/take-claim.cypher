// Takes a claim or renews it for its owner; no row while another holds it and its lease runs.
// The node is written before it is read, because only the write lock makes the reading current; and it is never
// deleted, because whoever waits for the lock of a node that goes away would be told of a claim without an owner.
// @access write
// @param  key: ID!
// @param  owner: String!
// @param  about: String
// @param  now: DateTime!
// @param  until: DateTime!
// @column owner: String!
MERGE (c:Claim {key: $key})
SET c.touchedAt = datetime($now)
WITH c
WHERE c.owner IS NULL OR c.owner = $owner OR c.until <= datetime($now)
SET c.owner = $owner, c.until = datetime($until), c.about = $about
RETURN c.owner AS owner
