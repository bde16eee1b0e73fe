// What became of jobs: the last time each was due, its last report, and the times at which none came, since that
// report or named by the one now due. A job that was never due has no row.
// @param  names: [String!]!
// @column name: String!
// @column due: DateTime!
// @column state: DueState!
// @column late: Boolean!
// @column attempts: Int!
// @column error: String
// @column retryAt: DateTime
// @column owner: String
// @column until: DateTime
// @column step: String
// @column done: Int
// @column total: Int
// @column reportId: ID
// @column missed: [String!]!
// @key    name
UNWIND $names AS name
CALL (name) {
  MATCH (d:DueReport)
  WHERE d.job = name AND d.dueAt > datetime('1900-01-01T00:00:00Z')
  RETURN d ORDER BY d.dueAt DESC LIMIT 1
}
CALL (name) {
  OPTIONAL MATCH (r:Report)
  WHERE r.job = name AND r.dueAt > datetime('1900-01-01T00:00:00Z')
  RETURN r ORDER BY r.dueAt DESC LIMIT 1
}
CALL (name, r, d) {
  OPTIONAL MATCH (u:DueReport)
  WHERE u.job = name AND u.dueAt > coalesce(r.dueAt, datetime('1900-01-01T00:00:00Z'))
  WITH u ORDER BY u.dueAt
  RETURN reduce(all = [], one IN collect(u) | all + one.missed + CASE one.state WHEN 'FAILED' THEN [toString(one.dueAt)] ELSE [] END) AS since
}
RETURN name AS name, toString(d.dueAt) AS due, d.state AS state, coalesce(d.late, false) AS late, d.attempts AS attempts,
  d.error AS error, toString(d.retryAt) AS retryAt, d.owner AS owner, toString(d.leaseUntil) AS until, d.step AS step,
  d.done AS done, d.total AS total, r.id AS reportId,
  CASE WHEN d.state = 'STORED' THEN coalesce(r.missed, []) ELSE since END AS missed
