// Times of a job after one instant and up to another at which no report came: `missed` those that nobody was there
// for, told by the next due report; `failed` that the report itself could not be made.
// @param  job: String!
// @param  after: DateTime!
// @param  upTo: DateTime!
// @column due: DateTime!
// @column failed: Boolean!
// @column missed: [String!]!
// @key    due
MATCH (d:DueReport)
WHERE d.job = $job AND d.dueAt > datetime($after) AND d.dueAt <= datetime($upTo)
WITH d ORDER BY d.dueAt
RETURN toString(d.dueAt) AS due, d.state = 'FAILED' AS failed, d.missed AS missed
