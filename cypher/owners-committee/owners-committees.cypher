// Owners' committees as they are on the day, by their ids. One that represents no compound on the day or lies out of
// scope has no row. `with` names the relations that are wanted; the others come empty. Where the number of seats is
// not known, the seats filled on the day stand for it.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column seats: Int!
// @column electedOn: Date
// @column endsOn: Date
// @column filedOn: Date
// @column memberShare: Float
// @column inServiceMembers: Int
// @column compoundIds: [ID!]!
// @column compoundNames: [String!]!
// @key    id
UNWIND $keys AS key
MATCH (o:Entity&OwnersCommittee {id: key})
WHERE
// @include owners-committee/_exists.cypher
// @include owners-committee/_relations.cypher
RETURN
// @include owners-committee/_columns.cypher
