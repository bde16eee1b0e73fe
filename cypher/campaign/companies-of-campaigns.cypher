// The companies that take part in each of the given campaigns on the day: one page a campaign, by area and id. `with` as
// in property-companies.
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
// @column creditCode: String
// @column status: CompanyStatus!
// @column removedOn: Date
// @column removalReason: RemovalReason
// @column partyOrgId: ID
// @column partyOrgName: String
// @column instructor: [String]
// @column sortText: String
// @column sortNumber: Float
// @key    key id
UNWIND $keys AS key
CALL (key) {
// @include campaign/_companies-of.cypher
  WITH DISTINCT k AS node, k.areaCode AS sortText, null AS sortNumber
// @include _shared/_page.cypher
  RETURN node AS k, sortText, sortNumber
}
// @include property-company/_relations.cypher
RETURN key AS key, sortText AS sortText, sortNumber AS sortNumber,
// @include property-company/_columns.cypher
ORDER BY key, sortText, id
