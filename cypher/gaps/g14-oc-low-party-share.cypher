// One row per owners' committee that represents a compound on the day: do Party members, full and probationary, hold the share of its seats?
// The share is compared as whole numbers, the parameter to four places; no seats or none known: unknown.
// @rule      G14 OC_LOW_PARTY_SHARE
// @zh        业委会党员比例偏低
// @en        Party share in the owners' committee below target
// @severity  LOW
// @subject   OWNERS_COMMITTEE
// @why       Of a newly elected owners' committee generally half or more are Party members (practice of Shenzhen; 2022 measures: Party guidance of owners' committees). 新当选业委会成员中党员比例一般不低于50%（深圳做法；2022年若干措施）。
// @remedy    The community organisation recommends members for the vacant seats and the next election. 社区党组织推荐党员参选，补齐空缺或在换届时提高比例。
// @source    Shenzhen rules on owners' committees (local practice); 2022 measures on urban primary-level Party building. 深圳业主委员会规定（地方做法）；关于深化城市基层党建引领基层治理的若干措施(试行)（2022年）
// @version   1
// @parameter oc.partyShare: Float = 0.5 share of seats | Practice of Shenzhen. 深圳做法
// @needs     places, owners_committees, committee_compounds, posts, people
// @evidence  partyMembers: PersonCount 党员委员数/Party members
// @evidence  seats: Int 席位/seats
// @evidence  share: Float 党员比例/share
// @evidence  seatsFilled: Int 实有委员/seats filled
// @near      MEMBERS_NEEDED 尚需增加的党员委员数/Party members still needed
// @near      MEMBER_LEFT 已离任的党员委员/a Party member who left the committee
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_owners_committees: [String!]!
// @param  cover_committee_compounds: [String!]!
// @param  cover_posts: [String!]!
// @param  cover_people: [String!]!
// @param  oc_partyShare: Float!
// @column subjectId: ID!
// @column subjectKind: NodeKind!
// @column areaCode: String!
// @column tier: String
// @column verdict: Boolean
// @column exempt: Boolean!
// @column severity: Severity!
// @column kinds: [String!]!
// @column notCovered: [String!]!
// @column headline: Int
// @column partyMembers: Int
// @column seats: Int
// @column share: Float
// @column seatsFilled: Int
// @key    subjectId
MATCH (o:OwnersCommittee)
WHERE any(prefix IN $scope WHERE o.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE o.areaCode STARTS WITH prefix)
CALL (o) {
  MATCH (o)-[represents:REPRESENTS]->(c:Compound)
  WHERE represents.from <= $on AND $on < represents.to
    AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
    AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
  WITH DISTINCT c ORDER BY c.id
  RETURN collect(c) AS compounds
}
WITH o, compounds
WHERE size(compounds) > 0
CALL (o) {
  MATCH (o)<-[post:HOLDS_POST]-(p:Person)
  WHERE post.from <= $on AND $on < post.to AND post.kind IN ['OC_DIRECTOR', 'OC_DEPUTY', 'OC_MEMBER']
  RETURN count(DISTINCT p) AS seatsFilled, count(DISTINCT CASE WHEN p.partyStatus IN ['FULL', 'PROBATIONARY'] THEN p END) AS partyMembers
}
WITH o, seatsFilled, partyMembers,
  [need IN [['places', $cover_places], ['owners_committees', $cover_owners_committees], ['committee_compounds', $cover_committee_compounds],
      ['posts', $cover_posts], ['people', $cover_people]]
    WHERE none(prefix IN need[1] WHERE o.areaCode STARTS WITH prefix) | need[0]] AS notCovered
WITH o, seatsFilled, partyMembers, notCovered,
  CASE WHEN size(notCovered) = 0 AND o.seats <> 0
    THEN partyMembers * 10000 < toInteger(round($oc_partyShare * 10000)) * o.seats END AS verdict
RETURN o.id AS subjectId, 'OWNERS_COMMITTEE' AS subjectKind, o.areaCode AS areaCode, null AS tier,
  verdict AS verdict, false AS exempt, 'LOW' AS severity,
  CASE WHEN verdict THEN ['OC_LOW_PARTY_SHARE'] ELSE [] END AS kinds,
  notCovered AS notCovered, null AS headline,
  CASE WHEN none(stem IN ['posts', 'people'] WHERE stem IN notCovered) THEN partyMembers END AS partyMembers,
  CASE WHEN NOT 'owners_committees' IN notCovered THEN o.seats END AS seats,
  CASE WHEN none(stem IN ['owners_committees', 'posts', 'people'] WHERE stem IN notCovered) AND o.seats <> 0
    THEN toFloat(partyMembers) / o.seats END AS share,
  CASE WHEN NOT 'posts' IN notCovered THEN seatsFilled END AS seatsFilled
