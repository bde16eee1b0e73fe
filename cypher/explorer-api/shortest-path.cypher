// One shortest connection between two nodes over the given types of relationship on the day, in either direction; no row when there is none of at most eight steps.
// @param  from: ID!
// @param  to: ID!
// @param  types: [String!]
// @param  maxLength: Int!
// @param  on: Date!
// @param  scope: [String!]!
// @column nodeIds: [ID!]!
// @column types: [String!]!
// @column fromIds: [ID!]!
// @column toIds: [ID!]!
// @column edgeIds: [ID!]!
// @column since: [Date]!
// @column until: [Date]!
// @column edgeKinds: [String!]!
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
WHERE any(prefix IN $scope WHERE a.areaCode STARTS WITH prefix)
MATCH p = SHORTEST 1 (a)
// @include explorer-api/_step.cypher
    (b)
// @include explorer-api/_path-columns.cypher
