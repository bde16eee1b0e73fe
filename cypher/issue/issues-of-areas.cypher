// Issues of each of the given places (`keys` and `prefixes` by position) that are there on the day and pass the filter
// (a null filter passes all): one page a place, latest first.
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  statuses: [IssueStatus!]
// @param  topics: [IssueTopic!]
// @param  overdue: Boolean
// @param  raisedSince: Date
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @param  descending: Boolean!
// @param  afterText: String
// @param  afterNumber: Float
// @param  afterId: ID
// @param  limit: Int!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column raisedOn: Date!
// @column category: IssueCategory
// @column topic: IssueTopic
// @column status: IssueStatus!
// @column dueOn: Date
// @column closedOn: Date
// @column overdue: Boolean!
// @column raisedInId: ID
// @column raisedInName: String
// @column raisedInLabel: String
// @column ownerId: ID
// @column ownerName: String
// @column sortText: String
// @column sortNumber: Float
// @key    key id
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (within) {
// @include issue/_of-area.cypher
  WITH i AS node, toString(i.raisedOn) AS sortText, null AS sortNumber
// @include _shared/_page.cypher
  RETURN node AS i, sortText, sortNumber
}
// @include issue/_relations.cypher
RETURN key AS key, sortText AS sortText, sortNumber AS sortNumber,
// @include issue/_columns.cypher
ORDER BY key, sortText DESC, id DESC
