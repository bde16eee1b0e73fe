// Marks a due report as made; no row when another server has it by now. The same again changes nothing.
// @access write
// @param  key: ID!
// @param  owner: String!
// @param  now: DateTime!
// @column key: ID!
MATCH (d:DueReport {key: $key})
SET d.touchedAt = datetime($now)
WITH d
WHERE d.owner = $owner AND d.state IN ['DUE', 'STORED']
SET d.state = 'STORED', d.finishedAt = coalesce(d.finishedAt, datetime($now)), d.error = null
REMOVE d.leaseUntil, d.step, d.done, d.total
RETURN d.key AS key
