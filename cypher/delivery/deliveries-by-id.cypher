// Messages of the given ids.
// @param  ids: [ID!]!
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
UNWIND $ids AS id
MATCH (d:Delivery {id: id})
// @include delivery/_columns.cypher
