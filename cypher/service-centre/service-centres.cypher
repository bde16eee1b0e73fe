// Service centres and stations as they are on the day, by their ids. One that serves nothing on the day or lies out of
// scope has no row. `with` names the relations that are wanted; the others come empty.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
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
// @key    id
UNWIND $keys AS key
MATCH (n:Entity&ServiceCentre {id: key})
WHERE
// @include service-centre/_exists.cypher
// @include service-centre/_relations.cypher
RETURN
// @include service-centre/_columns.cypher
