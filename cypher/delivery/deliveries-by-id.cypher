// Messages of the given ids, of reports whose scope lies within the given one.
// @param  ids: [ID!]!
// @param  scope: [String!]!
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
WHERE
// @include delivery/_within.cypher
// @include delivery/_columns.cypher
