// One page of the contact points in scope that hold on the day, the organisation `within` the given prefixes, by its
// area: with `unvisitedForDays` those whose member has not been there for more days than that, counted from the begin of
// the link at the earliest. A null filter passes all; `with` as in liaison-links-of.
// @param  on: Date!
// @param  scope: [String!]!
// @param  within: [String!]!
// @param  member: ID
// @param  field: OrgField
// @param  unvisitedForDays: Int
// @param  with: [String!]!
// @param  descending: Boolean!
// @param  afterText: String
// @param  afterNumber: Float
// @param  afterId: ID
// @param  limit: Int!
// @column id: ID!
// @column memberId: ID!
// @column memberName: String!
// @column pointId: ID!
// @column pointName: String!
// @column from: Date!
// @column fromKnown: Boolean!
// @column to: Date!
// @column lastVisitOn: Date
// @column openIssues: Int
// @column sortText: String
// @column sortNumber: Float
// @key    id

// @include liaison/_filter.cypher
WITH p, l, o, {id: l.factKey} AS node, o.areaCode AS sortText, null AS sortNumber
// @include _shared/_page.cypher
RETURN sortText AS sortText, sortNumber AS sortNumber,
// @include liaison/_columns.cypher
ORDER BY sortText, id
