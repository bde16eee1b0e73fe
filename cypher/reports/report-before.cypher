// The last report of a job that was due before an instant; no row where there is none.
// @param  job: String!
// @param  due: DateTime!
// @column id: ID!
// @column due: DateTime!
// @column runId: ID!
MATCH (r:Report)
WHERE r.job = $job AND r.dueAt < datetime($due)
WITH r ORDER BY r.dueAt DESC LIMIT 1
RETURN r.id AS id, toString(r.dueAt) AS due, r.runId AS runId
