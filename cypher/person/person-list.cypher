// One page of the persons in scope who hold a post, instruct or link with a contact point on the day, by area and id:
// those with a post of the kinds `posts` and at least `minPosts` posts of any kind; a null filter passes all. Each area prefix
// is read in the order of the index from where the page begins, so a page costs the same wherever it lies.
// @param  on: Date!
// @param  scope: [String!]!
// @param  posts: [PostKind!]
// @param  minPosts: Int
// @param  with: [String!]!
// @param  afterText: String
// @param  afterId: ID
// @param  limit: Int!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column partyStatus: PartyStatus
// @column belongsToId: ID
// @column belongsToName: String
// @column sortText: String
// @column sortNumber: Float
// @key    id
UNWIND $scope AS prefix
WITH prefix + ':' AS end, CASE WHEN $afterText > prefix THEN $afterText ELSE prefix END AS begin
CALL (begin, end) {
  MATCH (p:Person)
  WHERE p.areaCode >= begin AND p.areaCode < end
  WITH p
// @include person/_filter.cypher
// @when afterId given
  AND (p.areaCode > $afterText OR p.id > $afterId)
// @end
  WITH p ORDER BY p.areaCode, p.id LIMIT $limit
  RETURN p
}
WITH p ORDER BY p.areaCode, p.id LIMIT $limit
// @include person/_relations.cypher
RETURN p.areaCode AS sortText, null AS sortNumber,
// @include person/_columns.cypher
ORDER BY sortText, id
