// Ends an attempt at a due report that gave none: `state` DUE when there will be another one, FAILED when not.
// @access write
// @param  key: ID!
// @param  owner: String!
// @param  state: DueState!
// @param  error: String
// @param  retryAt: DateTime
// @param  attempts: Int!
// @param  now: DateTime!
// @column key: ID!
MATCH (d:DueReport {key: $key})
SET d.touchedAt = datetime($now)
WITH d
WHERE d.state = 'DUE' AND d.owner = $owner
SET d.state = $state, d.error = $error, d.retryAt = datetime($retryAt), d.attempts = $attempts
REMOVE d.owner, d.leaseUntil, d.step, d.done, d.total
RETURN d.key AS key
