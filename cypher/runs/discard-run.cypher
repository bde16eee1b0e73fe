// Takes back what a run that was cut off had stored so far: its results go, findings it began go, those it ended go on.
// @access write
// @param  id: ID!
// @param  finishedAt: DateTime!
MATCH (r:Run {id: $id, status: 'RUNNING'})
SET r.status = 'FAILED', r.finishedAt = datetime($finishedAt)
WITH r
CALL (r) {
  MATCH (t:RuleResult {runId: r.id}) DELETE t
}
CALL (r) {
  MATCH (f:Finding) WHERE f.fromSeq = r.seq DELETE f
}
CALL (r) {
  MATCH (f:Finding) WHERE f.untilSeq = r.seq SET f.untilSeq = 2147483647
}
