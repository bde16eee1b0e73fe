// How many messages the outbox holds.
// @param  job: String
// @param  state: DeliveryState
// @column total: Int!
MATCH (d:Delivery)
// @include delivery/_filter.cypher
RETURN count(d) AS total
