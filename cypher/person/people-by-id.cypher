// The given persons as they are on the day. One who holds no post, instructs nobody and links with no contact point on
// that day, or is out of scope, has no row. `with` names the relations that are wanted; the others come as null.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column partyStatus: PartyStatus
// @column belongsToId: ID
// @column belongsToName: String
// @key    key
UNWIND $keys AS key
MATCH (p:Entity&Person {id: key})
WHERE
// @include person/_exists.cypher
// @include person/_relations.cypher
RETURN key AS key,
// @include person/_columns.cypher
