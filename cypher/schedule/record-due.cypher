// Records that a report is due: once for all servers, and only while the job's horizon is still `after`. Times in
// between that have a node already are not missed. No row when another server was first; `by` says who recorded it.
// @access write
// @param  job: String!
// @param  key: ID!
// @param  due: DateTime!
// @param  after: DateTime!
// @param  missed: [String!]!
// @param  owner: String!
// @param  now: DateTime!
// @column by: String!
MATCH (j:ReportJob {name: $job})
SET j.touchedAt = datetime($now)
WITH j
WHERE j.horizon = datetime($after)
WITH j, [m IN $missed WHERE NOT EXISTS { MATCH (:DueReport {key: $job + ' ' + m}) }] AS missed
SET j.horizon = datetime($due)
MERGE (d:DueReport {key: $key})
ON CREATE SET d.job = $job, d.dueAt = datetime($due), d.state = 'DUE', d.recordedBy = $owner, d.recordedAt = datetime($now),
  d.attempts = 0, d.missed = missed
RETURN d.recordedBy AS by
