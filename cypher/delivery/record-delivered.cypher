// Notes that a message was delivered, whoever has claimed it by now; the first who says so is kept.
// @param  id: ID!
// @param  receipt: String!
// @param  at: DateTime!
// @access write
MATCH (d:Delivery {id: $id})
SET d.touchedAt = datetime($at)
WITH d
WHERE d.state <> 'DELIVERED'
SET d.state = 'DELIVERED', d.deliveredAt = datetime($at), d.receipt = $receipt
REMOVE d.owner, d.dueAt, d.error
