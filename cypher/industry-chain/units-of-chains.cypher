// The units in each of the given chains on the day: one page a chain, by area and id. `with` as in work-units.
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
// @column orgType: String!
// @column employees: Int
// @column partyAffairsStaff: Int
// @column communityId: ID
// @column communityName: String
// @column partyOrgId: ID
// @column partyOrgName: String
// @column checkedInWithId: ID
// @column checkedInWithName: String
// @column inServiceMembers: Int!
// @column inServiceCheckedIn: Int!
// @column sortText: String
// @column sortNumber: Float
// @key    key id
UNWIND $keys AS key
CALL (key) {
// @include industry-chain/_units-of.cypher
  WITH DISTINCT u AS node, u.areaCode AS sortText, null AS sortNumber
// @include _shared/_page.cypher
  RETURN node AS u, sortText, sortNumber
}
// @include work-unit/_relations.cypher
RETURN key AS key, sortText AS sortText, sortNumber AS sortNumber,
// @include work-unit/_columns.cypher
ORDER BY key, sortText, id
