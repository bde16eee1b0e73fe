// The reports of a job that are due and not made, earliest first: `free` when one can be taken now, `heldUp` when an
// attempt at it has failed, or waits.
// @param  job: String!
// @param  now: DateTime!
// @column key: ID!
// @column free: Boolean!
// @column heldUp: Boolean!
// @key    key
MATCH (d:DueReport)
WHERE d.state = 'DUE' AND d.job = $job
WITH d ORDER BY d.dueAt
RETURN d.key AS key,
  (d.leaseUntil IS NULL OR d.leaseUntil <= datetime($now)) AND (d.retryAt IS NULL OR d.retryAt <= datetime($now)) AS free,
  d.error IS NOT NULL AS heldUp
