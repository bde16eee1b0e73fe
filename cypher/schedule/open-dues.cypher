// The reports of these jobs that are due and not made, earliest first: `free` when one can be taken now, `heldUp` when an
// attempt at it has failed, or waits.
// @param  jobs: [String!]!
// @param  now: DateTime!
// @column key: ID!
// @column job: String!
// @column free: Boolean!
// @column heldUp: Boolean!
// @key    key
MATCH (d:DueReport)
WHERE d.state = 'DUE' AND d.job IN $jobs
WITH d ORDER BY d.dueAt
RETURN d.key AS key, d.job AS job,
  (d.leaseUntil IS NULL OR d.leaseUntil <= datetime($now)) AND (d.retryAt IS NULL OR d.retryAt <= datetime($now)) AS free,
  d.error IS NOT NULL AS heldUp
