// The given visits; one of a later day, to an organisation that does not exist on the day, or out of scope has no row.
// `with` names what is read only when wanted; who made it is told as long as the person holds a post.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column visitedOn: Date!
// @column visitKind: VisitKind
// @column madeById: ID
// @column madeByName: String
// @column orgId: ID!
// @column orgName: String!
// @key    key
UNWIND $keys AS key
MATCH (v:Entity&Visit {id: key})-[:VISITED]->(o:PartyOrg)
WHERE
// @include visit/_shown.cypher
// @include visit/_relations.cypher
RETURN key AS key,
// @include visit/_columns.cypher
