// The centres directly under each of the given ones on the day: one page a centre, by area and id. `with` as in
// service-centres.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @param  descending: Boolean!
// @param  afterText: String
// @param  afterNumber: Float
// @param  afterId: ID
// @param  limit: Int!
// @column key: ID!
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
// @key    key id
UNWIND $keys AS key
CALL (key) {
// @include service-centre/_under.cypher
  WITH DISTINCT n AS node, n.areaCode AS sortText, null AS sortNumber
// @include _shared/_page.cypher
  RETURN node AS n, sortText, sortNumber
}
// @include service-centre/_relations.cypher
RETURN key AS key, sortText AS sortText, sortNumber AS sortNumber,
// @include service-centre/_columns.cypher
ORDER BY key, sortText, id
