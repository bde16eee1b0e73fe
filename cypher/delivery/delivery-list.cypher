// One page of the outbox, latest queued first, of reports whose scope lies within the given one; `before` null begins at
// the latest.
// @param  job: String
// @param  state: DeliveryState
// @param  scope: [String!]!
// @param  before: String
// @param  limit: Int!
// @column id: ID!
// @column reportId: ID!
// @column job: String!
// @column due: DateTime!
// @column recipient: String!
// @column kind: DeliveryKind!
// @column title: String!
// @column state: DeliveryState!
// @column attempts: Int!
// @column queuedAt: DateTime!
// @column nextTryAt: DateTime
// @column deliveredAt: DateTime
// @column error: String
// @column receipt: String
// @column place: String!
// @key    id
MATCH (d:Delivery)
// @include delivery/_filter.cypher
// @when before given
  AND d.place < $before
// @end
// @include delivery/_columns.cypher
ORDER BY place DESC
LIMIT $limit
