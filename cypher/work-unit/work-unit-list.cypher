// One page of the work units in scope that exist on the day and pass the filter (`checkedIn`: with the community it stands in); a
// null filter passes all. Sorted by `order`: AREA, NAME or IN_SERVICE_MEMBERS, then by id. `with` as in work-units.
// @param  on: Date!
// @param  scope: [String!]!
// @param  orgTypes: [String!]
// @param  checkedIn: Boolean
// @param  hasPartyOrg: Boolean
// @param  text: String
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
// @column orgType: String!
// @column employees: Int
// @column partyAffairsStaff: Int
// @column communityId: ID
// @column communityName: String
// @column partyOrgId: ID
// @column partyOrgName: String
// @column checkedInWithId: ID
// @column checkedInWithName: String
// @column inServiceMembers: Int!
// @column inServiceCheckedIn: Int!
// @column sortText: String
// @column sortNumber: Float
// @key    id

// @include work-unit/_filter.cypher
WITH u, u AS node,
  CASE $order WHEN 'NAME' THEN coalesce(u.sortName, u.name) WHEN 'AREA' THEN u.areaCode END AS sortText,
// @when order is IN_SERVICE_MEMBERS
  toFloat(COUNT {
// @include dual-check-in/_members.cypher
      AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
    RETURN DISTINCT p
  }) AS sortNumber
// @otherwise
  null AS sortNumber
// @end
// @include _shared/_page.cypher
// @include work-unit/_relations.cypher
RETURN sortText AS sortText, sortNumber AS sortNumber,
// @include work-unit/_columns.cypher
// @include _shared/_sorted.cypher
