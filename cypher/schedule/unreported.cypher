// Times of a job after one instant and before another at which no report came: those that nobody was there for, told by
// the next due report, that at the other instant included; and those whose report could not be made.
// @param  job: String!
// @param  after: DateTime!
// @param  upTo: DateTime!
// @column due: DateTime!
MATCH (d:DueReport)
WHERE d.job = $job AND d.dueAt > datetime($after) AND d.dueAt <= datetime($upTo)
WITH d ORDER BY d.dueAt
UNWIND d.missed + CASE WHEN d.state = 'FAILED' AND d.dueAt < datetime($upTo) THEN [toString(d.dueAt)] ELSE [] END AS due
RETURN due
