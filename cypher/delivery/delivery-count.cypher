// How many messages the outbox holds of reports whose scope lies within the given one.
// @param  job: String
// @param  state: DeliveryState
// @param  scope: [String!]!
// @column total: Int!
MATCH (d:Delivery)
// @include delivery/_filter.cypher
RETURN count(d) AS total
