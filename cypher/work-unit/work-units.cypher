// The given work units as they are on the day. One that does not exist then or lies out of scope has no row. `with` names
// what is read only when wanted; other relations come as null, other counts as 0.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
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
// @key    key
UNWIND $keys AS key
MATCH (u:Entity&WorkUnit {id: key})
WHERE
// @include work-unit/_exists.cypher
// @include work-unit/_relations.cypher
RETURN key AS key,
// @include work-unit/_columns.cypher
