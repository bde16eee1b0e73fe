// How many persons person-list has in all. Counted from the posts, which are far fewer than the persons.
// @param  on: Date!
// @param  scope: [String!]!
// @param  posts: [PostKind!]
// @param  minPosts: Int
// @column total: Int!
MATCH (p:Person)-[t:HOLDS_POST|INSTRUCTS|LIAISES_WITH]->()
WHERE t.from <= $on AND $on < t.to AND any(prefix IN $scope WHERE p.areaCode STARTS WITH prefix)
WITH DISTINCT p
// @include person/_filter.cypher
RETURN count(p) AS total
