// Takes a due report to make it; no row while another server is at it and its lease runs, before the next attempt is
// due, and when it was made. The node is written before it is read, because only the write lock makes the reading
// current.
// @access write
// @param  key: ID!
// @param  owner: String!
// @param  now: DateTime!
// @param  until: DateTime!
// @param  lateAfter: DateTime!
// @column due: DateTime!
// @column attempts: Int!
// @column late: Boolean!
// @column day: Date
// @column runId: ID
MATCH (d:DueReport {key: $key})
SET d.touchedAt = datetime($now)
WITH d
WHERE d.state = 'DUE' AND (d.owner IS NULL OR d.owner = $owner OR d.leaseUntil <= datetime($now))
  AND (d.retryAt IS NULL OR d.retryAt <= datetime($now))
SET d.owner = $owner, d.leaseUntil = datetime($until), d.attempts = d.attempts + 1,
  d.late = coalesce(d.late, false) OR d.dueAt < datetime($lateAfter)
REMOVE d.retryAt, d.step, d.done, d.total
RETURN toString(d.dueAt) AS due, d.attempts AS attempts, d.late AS late, d.day AS day, d.runId AS runId
