// One page of compounds in scope that exist on the day and pass the filter (a null filter passes all), sorted by
// `order`: NAME, HOUSEHOLDS, AREA or MEMBERS, then by id.
// @param  on: Date!
// @param  scope: [String!]!
// @param  text: String
// @param  minHouseholds: Int
// @param  maxHouseholds: Int
// @param  hasOwnersCommittee: Boolean
// @param  hasStation: Boolean
// @param  served: Boolean
// @param  crossPosted: Boolean
// @param  coverage: [CompoundCoverage!]
// @param  with: [String!]!
// @param  order: String!
// @param  descending: Boolean!
// @param  afterText: String
// @param  afterNumber: Float
// @param  afterId: ID
// @param  limit: Int!
// @column id: ID!
// @column name: String!
// @column compoundKind: CompoundKind
// @column households: Int
// @column builtYear: Int
// @column indicatorsOn: Date
// @column complaints12m: Int
// @column satisfaction: Float
// @column coverage: CompoundCoverage
// @column communityId: ID
// @column communityName: String
// @column branchId: ID
// @column branchName: String
// @column instructor: [String]
// @column ownersCommitteeId: ID
// @column ownersCommitteeName: String
// @column companyId: ID
// @column companyName: String
// @column servedFrom: Date
// @column servedTo: Date
// @column contractFrom: Date
// @column contractTo: Date
// @column servedFromKnown: Boolean
// @column stationId: ID
// @column stationName: String
// @column crossPosted: Boolean
// @column lastConsultationOn: Date
// @column members: Int
// @column sortText: String
// @column sortNumber: Float
// @key    id

// @include compound/_filter.cypher
WITH c, c AS node,
  CASE $order WHEN 'NAME' THEN c.sortName WHEN 'AREA' THEN c.areaCode END AS sortText,
// @when order is MEMBERS
  toFloat(COUNT {
    MATCH (c)<-[d:RESIDES_IN]-(p:Person)
    WHERE d.from <= $on AND $on < d.to AND p.partyStatus IN ['FULL', 'PROBATIONARY']
  }) AS sortNumber
// @otherwise
  CASE $order WHEN 'HOUSEHOLDS' THEN toFloat(coalesce(c.households, -1)) END AS sortNumber
// @end
// @include _shared/_page.cypher
// @include compound/_relations.cypher
// @include compound/_main-relations.cypher
RETURN sortText AS sortText, sortNumber AS sortNumber,
// @include compound/_columns.cypher
// @when with has branch
  , branch[0] AS branchId, branch[1] AS branchName
// @end
// @when with has service
  , service[0] AS companyId, service[1] AS companyName
// @end
// @when with has servicePeriod
  , service[2] AS servedFrom, service[3] AS servedTo, service[4] AS contractFrom, service[5] AS contractTo,
  service[6] AS servedFromKnown
// @end
// @include _shared/_sorted.cypher
