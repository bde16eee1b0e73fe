// All shortest connections between two nodes, at most `limit`; otherwise as shortest-path.cypher.
// @param  from: ID!
// @param  to: ID!
// @param  types: [String!]
// @param  maxLength: Int!
// @param  on: Date!
// @param  scope: [String!]!
// @param  limit: Int!
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
MATCH p = ALL SHORTEST (a)
// @include explorer-api/_step.cypher
    (b)
// @include explorer-api/_path-columns.cypher
LIMIT $limit
