// Takes a message for a lease, in which nobody else does; no row where it is not due, or another took it. When its
// claimant dies, it is due again at the end of the lease. Repeated for the same $claim it changes nothing.
// The node is written before it is read, because only the write lock makes the reading current.
// @param  id: ID!
// @param  claim: ID!
// @param  owner: String!
// @param  now: DateTime!
// @param  until: DateTime!
// @column job: String!
// @column recipient: String!
// @column target: String!
// @column report: String!
// @column synthetic: Boolean!
// @column queuedAt: DateTime!
// @column done: [String!]!
// @column attempts: Int!
// @access write
MATCH (d:Delivery {id: $id})
SET d.touchedAt = datetime($now)
WITH d
WHERE d.claim = $claim OR (d.state = 'WAITING' AND d.dueAt <= datetime($now))
SET d.attempts = d.attempts + CASE WHEN d.claim = $claim THEN 0 ELSE 1 END,
  d.claim = $claim, d.owner = $owner, d.dueAt = datetime($until)
RETURN d.job AS job, d.recipient AS recipient, d.target AS target, d.report AS report, d.synthetic AS synthetic,
  toString(d.queuedAt) AS queuedAt, d.done AS done, d.attempts AS attempts
