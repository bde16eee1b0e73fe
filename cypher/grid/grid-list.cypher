// One page of grids in scope that exist on the day and pass the filter (a null filter passes all), sorted by
// `order`: NAME, HOUSEHOLDS or AREA, then by id.
// @param  on: Date!
// @param  scope: [String!]!
// @param  hasBranch: Boolean
// @param  staffed: Boolean
// @param  with: [String!]!
// @param  order: String!
// @param  descending: Boolean!
// @param  afterText: String
// @param  afterNumber: Float
// @param  afterId: ID
// @param  limit: Int!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column code: String!
// @column households: Int
// @column gridKind: GridKind!
// @column communityId: ID
// @column communityName: String
// @column branchId: ID
// @column branchName: String
// @column sortText: String
// @column sortNumber: Float
// @key    id

// @include grid/_filter.cypher
WITH g, g AS node,
  CASE $order WHEN 'NAME' THEN g.sortName WHEN 'AREA' THEN g.areaCode END AS sortText,
  CASE $order WHEN 'HOUSEHOLDS' THEN toFloat(coalesce(g.households, -1)) END AS sortNumber
// @include _shared/_page.cypher
// @include grid/_relations.cypher
RETURN sortText AS sortText, sortNumber AS sortNumber,
// @include grid/_columns.cypher
// @include _shared/_sorted.cypher
