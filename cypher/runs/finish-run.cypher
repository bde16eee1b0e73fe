// Ends a run.
// @access write
// @param  id: ID!
// @param  status: String!
// @param  finishedAt: DateTime!
// @column id: ID!
MATCH (r:Run {id: $id})
SET r.status = $status, r.finishedAt = datetime($finishedAt)
RETURN r.id AS id
