// How many persons person-list has in all.
// @param  on: Date!
// @param  scope: [String!]!
// @param  posts: [PostKind!]
// @param  minPosts: Int
// @column total: Int!
UNWIND $scope AS prefix
MATCH (p:Person)
WHERE p.areaCode STARTS WITH prefix
WITH p
// @include person/_filter.cypher
RETURN count(p) AS total
