// The given key projects; one out of scope has no row. `with` names what is read only when wanted.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column startsOn: Date
// @column endsOn: Date
// @column ownerId: ID
// @column ownerName: String
// @column branchIds: [ID!]!
// @column branchNames: [String!]!
// @key    key
UNWIND $keys AS key
MATCH (j:Entity&KeyProject {id: key})
WHERE any(prefix IN $scope WHERE j.areaCode STARTS WITH prefix)
// @include project/_key-project-relations.cypher
RETURN key AS key,
// @include project/_key-project-columns.cypher
