// Writes down the day and the run a due report speaks of, so that whoever takes it over makes the same report.
// @access write
// @param  key: ID!
// @param  owner: String!
// @param  day: Date!
// @param  runId: ID!
// @param  now: DateTime!
// @column key: ID!
MATCH (d:DueReport {key: $key})
SET d.touchedAt = datetime($now)
WITH d
WHERE d.state = 'DUE' AND d.owner = $owner
SET d.day = $day, d.runId = $runId
RETURN d.key AS key
