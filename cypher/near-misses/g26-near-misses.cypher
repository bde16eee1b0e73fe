// What came closest for each organisation: how far its own members, seats and units are from the limits, members who left and posts that ended.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  branch_minFull: Int!
// @param  branch_maxMembers: Int!
// @param  branch_committeeFrom: Int!
// @param  branch_committeeMin: Int!
// @param  branch_committeeMax: Int!
// @param  joint_maxUnits: Int!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (o:Entity:PartyOrg {id: subjectId})
CALL (o) {
  MATCH (o)<-[tie:BELONGS_TO]-(p:Person)
  WHERE tie.from <= $on AND $on < tie.to AND p.partyStatus IN ['FULL', 'PROBATIONARY']
  RETURN count(DISTINCT CASE WHEN p.partyStatus = 'FULL' THEN p END) AS full, count(DISTINCT p) AS members
}
CALL (o) {
  MATCH (o)<-[post:HOLDS_POST]-(p:Person)
  WHERE post.kind IN ['SECRETARY', 'DEPUTY_SECRETARY', 'ORG_MEMBER', 'PUBLICITY_MEMBER', 'DISCIPLINE_MEMBER']
  RETURN count(DISTINCT CASE WHEN post.from <= $on AND $on < post.to THEN p END) AS seats,
    count(CASE WHEN post.to <= $on THEN 1 END) AS postsEnded, max(CASE WHEN post.to <= $on THEN post.to END) AS lastPostOn
}
CALL (o) {
  MATCH (o)<-[tie:BELONGS_TO]-(p:Person)
  WHERE tie.to <= $on
  RETURN count(DISTINCT p) AS membersLeft, max(tie.to) AS lastLeftOn
}
WITH subjectId, o, full, members, seats, postsEnded, lastPostOn, membersLeft, lastLeftOn,
  COUNT { MATCH (o)-[set:SET_UP_IN]->(target) WHERE set.from <= $on AND $on < set.to RETURN DISTINCT target } AS units,
  o.kind IN ['BRANCH', 'JOINT_BRANCH', 'MOBILE_BRANCH'] AS branch
UNWIND [
  ['FULL_SHORT', null, CASE WHEN branch AND full < $branch_minFull THEN $branch_minFull - full END],
  ['MEMBERS_OVER', null, CASE WHEN branch AND members > $branch_maxMembers THEN members - $branch_maxMembers END],
  ['SEATS', null, CASE
    WHEN NOT branch OR full < $branch_committeeFrom THEN null
    WHEN seats < $branch_committeeMin THEN seats - $branch_committeeMin
    WHEN seats > $branch_committeeMax THEN seats - $branch_committeeMax
  END],
  ['UNITS_OVER', null, CASE WHEN o.kind = 'JOINT_BRANCH' AND units > $joint_maxUnits THEN units - $joint_maxUnits END],
  ['MEMBERS_LEFT', lastLeftOn, CASE WHEN membersLeft > 0 THEN membersLeft END],
  ['POSTS_ENDED', lastPostOn, CASE WHEN postsEnded > 0 THEN postsEnded END]
] AS miss
WITH subjectId, miss
WHERE miss[2] IS NOT NULL
WITH subjectId, collect(miss)[0..5] AS misses
UNWIND misses AS miss
RETURN subjectId AS subjectId, miss[0] AS code, null AS nodeId, miss[1] AS endedOn, miss[2] AS number
