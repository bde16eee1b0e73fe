// Renews the lease on a due report and says how far it has come; no row when another server has it by now.
// @access write
// @param  key: ID!
// @param  owner: String!
// @param  now: DateTime!
// @param  until: DateTime!
// @param  step: String
// @param  done: Int
// @param  total: Int
// @column key: ID!
MATCH (d:DueReport {key: $key})
SET d.touchedAt = datetime($now)
WITH d
WHERE d.state = 'DUE' AND d.owner = $owner
SET d.leaseUntil = datetime($until), d.step = $step, d.done = $done, d.total = $total
RETURN d.key AS key
