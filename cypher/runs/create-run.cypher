// Begins a run with the next number; the same id again changes nothing.
// @access write
// @param  id: ID!
// @param  on: Date!
// @param  startedAt: DateTime!
// @param  trigger: String!
// @param  scope: [String!]!
// @param  parameters: String!
// @param  areaParameters: String!
// @column seq: Int!
OPTIONAL MATCH (o:Run)
WITH coalesce(max(o.seq), 0) + 1 AS next
MERGE (r:Run {id: $id})
ON CREATE SET r.seq = next, r.on = $on, r.status = 'RUNNING', r.startedAt = datetime($startedAt), r.knownAt = datetime($startedAt),
  r.trigger = $trigger, r.scope = $scope, r.parameters = $parameters,
  r.areaParameters = $areaParameters
RETURN r.seq AS seq
