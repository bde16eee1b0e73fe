// One row per branch, general branch and committee existing on the day, those of city and county apart: does its size suit its kind?
// A branch counts its own members; a functional compound branch those who take part instead; a general branch or committee everybody
// in it and in the organisations under it, each once. Check-ins never count.
// @rule      G26 ORG_SIZE_KIND
// @zh        组织规模与设置不符
// @en        Organisation size does not match its kind
// @severity  CRITICAL
// @subject   PARTY_ORG
// @why       A branch has 3 full members or more and 50 members at most, from 7 full members on a committee of 3 to 7; a joint branch covers 5 units at most; 50 members make a general branch and 100 a committee, fewer with approval. 党支部正式党员3人以上、党员一般不超过50人，正式党员7人以上设支委会3至7人；联合党支部一般不超过5个单位；党员50人以上设党总支、100人以上设党委，不足的须经上级批准。
// @remedy    Merge or split the branch, elect a committee, change the kind of organisation, or ask the superior to approve the size. 合并或拆分支部、选举支委会、调整组织设置，或报上级批准。
// @source    Party-branch regulation Art. 4, 5 and Art. 20 (see regulation); organ regulation, sizes of committees and general branches. 支部工作条例第四条、第五条和第二十条（见条例）；机关基层组织工作条例关于党委和总支规模的规定
// @version   1
// @parameter branch.minFull: Int = 3 members | Party-branch regulation Art. 4. 支部工作条例第四条
// @parameter branch.maxMembers: Int = 50 members | Party-branch regulation Art. 4. 支部工作条例第四条
// @parameter branch.committeeFrom: Int = 7 members | Party-branch regulation, branch committee (see regulation). 支部工作条例关于支部委员会的规定（见条例）
// @parameter branch.committeeMin: Int = 3 seats | Party-branch regulation, branch committee (see regulation). 支部工作条例关于支部委员会的规定（见条例）
// @parameter branch.committeeMax: Int = 7 seats | Party-branch regulation, branch committee (see regulation). 支部工作条例关于支部委员会的规定（见条例）
// @parameter org.generalFrom: Int = 50 members | Organ regulation. 机关基层组织工作条例
// @parameter org.committeeFrom: Int = 100 members | Organ regulation. 机关基层组织工作条例
// @parameter joint.maxUnits: Int = 5 units | Party-branch regulation Art. 5. 支部工作条例第五条
// @needs     places, party_orgs, people, memberships, participations, subordinations, posts, org_places
// @evidence  kinds: [Text] 问题/fault
// @evidence  orgKind: Text 组织类型/kind
// @evidence  full: PersonCount 正式党员数/full members
// @evidence  members: PersonCount 党员数/members
// @evidence  committeeSeats: Int 支委人数/committee seats filled
// @evidence  units: Int 覆盖单位数/units covered
// @evidence  sizeApproved: Bool 已批准/approved
// @near      FULL_SHORT 距三名正式党员尚缺人数/full members short of a branch
// @near      MEMBERS_OVER 超出人数/members above the limit
// @near      SEATS 支委人数与限额之差（负数为不足）/committee seats above or below the limits (negative: too few)
// @near      UNITS_OVER 超出单位数/units above the limit
// @near      MEMBERS_LEFT 已转出党员数/members who left
// @near      POSTS_ENDED 已终止支委职务数/committee posts that ended
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_party_orgs: [String!]!
// @param  cover_people: [String!]!
// @param  cover_memberships: [String!]!
// @param  cover_participations: [String!]!
// @param  cover_subordinations: [String!]!
// @param  cover_posts: [String!]!
// @param  cover_org_places: [String!]!
// @param  branch_minFull: Int!
// @param  branch_maxMembers: Int!
// @param  branch_committeeFrom: Int!
// @param  branch_committeeMin: Int!
// @param  branch_committeeMax: Int!
// @param  org_generalFrom: Int!
// @param  org_committeeFrom: Int!
// @param  joint_maxUnits: Int!
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
// @column orgKind: String
// @column full: Int
// @column members: Int
// @column committeeSeats: Int
// @column units: Int
// @column sizeApproved: Boolean
// @key    subjectId
MATCH (o:PartyOrg)
WHERE any(prefix IN $scope WHERE o.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE o.areaCode STARTS WITH prefix)
  AND o.kind IN ['BRANCH', 'JOINT_BRANCH', 'MOBILE_BRANCH', 'GENERAL_BRANCH', 'PARTY_COMMITTEE']
  AND NOT coalesce(o.field IN ['CITY', 'DISTRICT'], false)
  AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
CALL (o) {
  RETURN o AS part
  UNION
  WITH o
  WHERE o.kind IN ['GENERAL_BRANCH', 'PARTY_COMMITTEE']
  MATCH (o) ((:PartyOrg)<-[sub:SUBORDINATE_TO]-(below:PartyOrg)
    WHERE sub.kind = 'LEADERSHIP' AND sub.from <= $on AND $on < sub.to
      AND (below.foundedOn IS NULL OR below.foundedOn <= $on) AND (below.dissolvedOn IS NULL OR below.dissolvedOn > $on))+ (part)
  RETURN DISTINCT part
}
// Each part is counted once for all wholes it belongs to; persons with several relations are kept apart, to count once in a whole.
WITH part, collect(o) AS wholes
CALL (part) {
  MATCH (part)<-[tie:BELONGS_TO]-(p:Person)
  WHERE tie.from <= $on AND $on < tie.to AND p.partyStatus IN ['FULL', 'PROBATIONARY']
  WITH p, COUNT { (p)-[:BELONGS_TO]->() } > 1 AS several
  RETURN count(CASE WHEN NOT several THEN 1 END) AS single,
    count(CASE WHEN NOT several AND p.partyStatus = 'FULL' THEN 1 END) AS singleFull,
    collect(DISTINCT CASE WHEN several THEN p END) AS severalPersons
}
UNWIND wholes AS o
WITH o, sum(single) AS single, sum(singleFull) AS singleFull, collect(severalPersons) AS severalLists
CALL (severalLists) {
  UNWIND severalLists AS severalPersons
  UNWIND severalPersons AS p
  WITH DISTINCT p
  RETURN count(p) AS several, count(CASE WHEN p.partyStatus = 'FULL' THEN 1 END) AS severalFull
}
WITH o, single + several AS belonging, singleFull + severalFull AS belongingFull,
  o.kind IN ['BRANCH', 'JOINT_BRANCH', 'MOBILE_BRANCH'] AS branch,
  coalesce(o.kind IN ['BRANCH', 'JOINT_BRANCH', 'MOBILE_BRANCH'] AND o.field = 'COMPOUND' AND o.substantive = false, false) AS functional
CALL (o, functional) {
  WITH o, functional
  WHERE functional
  MATCH (o)<-[tie:PARTICIPATES_IN]-(p:Person)
  WHERE tie.from <= $on AND $on < tie.to AND p.partyStatus IN ['FULL', 'PROBATIONARY']
  WITH DISTINCT p
  RETURN count(p) AS participating, count(CASE WHEN p.partyStatus = 'FULL' THEN 1 END) AS participatingFull
}
CALL (o) {
  MATCH (o)<-[post:HOLDS_POST]-(p:Person)
  WHERE post.kind IN ['SECRETARY', 'DEPUTY_SECRETARY', 'ORG_MEMBER', 'PUBLICITY_MEMBER', 'DISCIPLINE_MEMBER']
    AND post.from <= $on AND $on < post.to
  RETURN count(DISTINCT p) AS committeeSeats
}
CALL (o) {
  MATCH (o)-[set:SET_UP_IN]->(target)
  WHERE o.kind = 'JOINT_BRANCH' AND set.from <= $on AND $on < set.to
    AND (target.establishedOn IS NULL OR target.establishedOn <= $on) AND (target.abolishedOn IS NULL OR target.abolishedOn > $on)
    AND (target.closedOn IS NULL OR target.closedOn > $on) AND (target.builtYear IS NULL OR target.builtYear <= $on.year)
  RETURN count(DISTINCT target) AS units
}
WITH o, branch, functional, committeeSeats, units,
  CASE WHEN functional THEN participatingFull ELSE belongingFull END AS full,
  CASE WHEN functional THEN participating ELSE belonging END AS members,
  [need IN [['places', $cover_places], ['party_orgs', $cover_party_orgs], ['people', $cover_people]]
      + CASE WHEN functional THEN [['participations', $cover_participations]] ELSE [['memberships', $cover_memberships]] END
      + CASE WHEN branch THEN [['posts', $cover_posts]] ELSE [['subordinations', $cover_subordinations]] END
      + CASE WHEN o.kind = 'JOINT_BRANCH' THEN [['org_places', $cover_org_places]] ELSE [] END
    WHERE none(prefix IN need[1] WHERE o.areaCode STARTS WITH prefix) | need[0]] AS notCovered
WITH o, branch, committeeSeats, units, full, members, notCovered,
  none(stem IN notCovered WHERE stem IN ['places', 'party_orgs', 'people', 'memberships', 'participations', 'subordinations']) AS sizeTold, [
    ['BELOW_MIN', branch AND NOT functional AND full < $branch_minFull],
    ['OVER_MAX', branch AND members > $branch_maxMembers],
    ['NO_COMMITTEE', branch AND full >= $branch_committeeFrom
      AND (committeeSeats < $branch_committeeMin OR committeeSeats > $branch_committeeMax)],
    ['JOINT_TOO_MANY', o.kind = 'JOINT_BRANCH' AND units > $joint_maxUnits],
    ['GENERAL_SIZE', o.kind = 'GENERAL_BRANCH'
      AND (members > $org_committeeFrom OR members < $org_generalFrom AND NOT coalesce(o.sizeApproved, false))],
    ['COMMITTEE_SIZE', o.kind = 'PARTY_COMMITTEE' AND members < $org_committeeFrom AND NOT coalesce(o.sizeApproved, false)]
  ] AS faults
WITH o, branch, committeeSeats, units, full, members, notCovered, sizeTold,
  [fault IN faults WHERE fault[1] AND CASE fault[0]
      WHEN 'NO_COMMITTEE' THEN sizeTold AND NOT 'posts' IN notCovered
      WHEN 'JOINT_TOO_MANY' THEN none(stem IN ['places', 'party_orgs', 'org_places'] WHERE stem IN notCovered)
      ELSE sizeTold
    END | fault[0]] AS told
WITH o, branch, committeeSeats, units, full, members, notCovered, sizeTold,
  CASE WHEN size(notCovered) = 0 OR any(kind IN told WHERE kind IN ['OVER_MAX', 'JOINT_TOO_MANY']) THEN told ELSE [] END AS kinds
RETURN o.id AS subjectId, 'PARTY_ORG' AS subjectKind, o.areaCode AS areaCode, null AS tier,
  CASE WHEN size(kinds) > 0 THEN true WHEN size(notCovered) > 0 THEN null ELSE false END AS verdict,
  false AS exempt, CASE WHEN size(kinds) > 0 AND NOT 'BELOW_MIN' IN kinds THEN 'MEDIUM' ELSE 'CRITICAL' END AS severity,
  kinds AS kinds, notCovered AS notCovered, null AS headline,
  CASE WHEN NOT 'party_orgs' IN notCovered THEN o.kind END AS orgKind,
  CASE WHEN sizeTold THEN full END AS full,
  CASE WHEN sizeTold THEN members END AS members,
  CASE WHEN branch AND NOT 'posts' IN notCovered THEN committeeSeats END AS committeeSeats,
  CASE WHEN o.kind = 'JOINT_BRANCH' AND NOT 'org_places' IN notCovered THEN units END AS units,
  CASE WHEN NOT 'party_orgs' IN notCovered THEN o.sizeApproved END AS sizeApproved
