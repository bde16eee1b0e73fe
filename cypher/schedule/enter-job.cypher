// Begins to count a job's times from now: a new one, one whose line was changed, and one whose horizon a wrong clock
// has moved beyond `ahead`. Otherwise nothing changes.
// @access write
// @param  job: String!
// @param  line: String!
// @param  now: DateTime!
// @param  ahead: DateTime!
// @column horizon: DateTime!
MERGE (j:ReportJob {name: $job})
SET j.touchedAt = datetime($now)
WITH j, j.line IS NULL OR j.line <> $line OR j.horizon > datetime($ahead) AS anew
SET j.line = $line, j.horizon = CASE WHEN anew THEN datetime($now) ELSE j.horizon END
RETURN toString(j.horizon) AS horizon
