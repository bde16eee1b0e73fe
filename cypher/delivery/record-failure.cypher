// Notes that an attempt failed: when the next one is due, or FAILED without one. `done` names the addresses that have the
// message already. Nothing happens when another has claimed it by now.
// @param  id: ID!
// @param  claim: ID!
// @param  state: DeliveryState!
// @param  dueAt: DateTime
// @param  error: String!
// @param  done: [String!]!
// @param  at: DateTime!
// @access write
MATCH (d:Delivery {id: $id})
SET d.touchedAt = datetime($at)
WITH d
WHERE d.claim = $claim AND d.state = 'WAITING'
SET d.state = $state, d.dueAt = datetime($dueAt), d.error = $error, d.done = $done
REMOVE d.owner
