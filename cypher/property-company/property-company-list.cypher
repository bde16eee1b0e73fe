// One page of property companies in scope that exist on the day and pass the filter (a null filter passes all),
// sorted by `order`: AREA, NAME, COMPOUNDS (served on the day) or RATING (score of the latest year up to that of
// the day; those without one last either way), then by id.
// @param  on: Date!
// @param  scope: [String!]!
// @param  status: CompanyStatus
// @param  text: String
// @param  hasPartyOrg: Boolean
// @param  hasInstructor: Boolean
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
// @column creditCode: String
// @column status: CompanyStatus!
// @column removedOn: Date
// @column removalReason: RemovalReason
// @column partyOrgId: ID
// @column partyOrgName: String
// @column instructor: [String]
// @column sortText: String
// @column sortNumber: Float
// @key    id

// @include property-company/_filter.cypher
WITH k, k AS node,
  CASE $order WHEN 'NAME' THEN k.sortName WHEN 'AREA' THEN k.areaCode END AS sortText,
// @when order is COMPOUNDS
  toFloat(COUNT {
    MATCH (k)-[v:SERVES]->(c:Compound)
    WHERE v.from <= $on AND $on < v.to
      AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
      AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
    RETURN DISTINCT c
  }) AS sortNumber
// @end
// @when order is RATING
  coalesce(COLLECT {
    MATCH (k)<-[:RATES]-(r:CreditRating) WHERE r.year <= $on.year RETURN toFloat(r.score) ORDER BY r.year DESC LIMIT 1
  }[0], CASE WHEN $descending THEN -1.0 ELSE 101.0 END) AS sortNumber
// @end
// @when not order is COMPOUNDS RATING
  null AS sortNumber
// @end
// @include _shared/_page.cypher
// @include property-company/_relations.cypher
RETURN sortText AS sortText, sortNumber AS sortNumber,
// @include property-company/_columns.cypher
// @include _shared/_sorted.cypher
