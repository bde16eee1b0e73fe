// Dispute figures of the given grids by month, latest first, for the months that have days from `from` to `to` (both
// included, null: open) and have begun by the day. A month without a row reported nothing.
// @param  keys: [ID!]!
// @param  from: Date
// @param  to: Date
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column id: ID!
// @column month: String!
// @column opened: Int!
// @column closed: Int!
// @key    key month
UNWIND $keys AS key
MATCH (g:Entity&Grid {id: key})<-[:OF]-(n:DisputeStat)
WHERE any(prefix IN $scope WHERE g.areaCode STARTS WITH prefix)
  AND
// @include dispute/_months.cypher
RETURN key AS key, n.id AS id, n.period AS month, n.opened AS opened, n.closed AS closed
ORDER BY key, month DESC
