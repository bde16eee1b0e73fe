// One page of service centres and stations in scope that exist on the day and pass the filter (a null filter passes
// all), by area and id.
// @param  on: Date!
// @param  scope: [String!]!
// @param  tiers: [CentreTier!]
// @param  hasWindow: Boolean
// @param  with: [String!]!
// @param  descending: Boolean!
// @param  afterText: String
// @param  afterNumber: Float
// @param  afterId: ID
// @param  limit: Int!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column tier: CentreTier!
// @column areaSqm: Float
// @column oneWindow: Boolean
// @column hasWindow: Boolean
// @column hasApp: Boolean
// @column servesIds: [ID!]!
// @column servesLabels: [String!]!
// @column servesNames: [String!]!
// @column underId: ID
// @column underName: String
// @column sortText: String
// @column sortNumber: Float
// @key    id

// @include service-centre/_filter.cypher
WITH n, n AS node, n.areaCode AS sortText, toFloat(null) AS sortNumber
// @include _shared/_page.cypher
// @include service-centre/_relations.cypher
RETURN sortText AS sortText, sortNumber AS sortNumber,
// @include service-centre/_columns.cypher
ORDER BY sortText, id
