// The given decision bodies as they are on the day. One that does not exist then or lies out of scope has no row.
// `with` names what is read only when wanted.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column bodyKind: DecisionBodyKind!
// @column level: AreaLevel!
// @column foundedOn: Date
// @column lastMetOn: Date
// @key    key
UNWIND $keys AS key
MATCH (b:Entity&DecisionBody {id: key})
WHERE
// @include decision-body/_exists.cypher
RETURN key AS key,
// @include decision-body/_columns.cypher
