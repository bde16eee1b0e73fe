// One row per unit-level Party organisation of a public unit: has it checked in with the community where its unit stands?
// A row with an unknown verdict also stands for organisations of which uncovered files do not tell whether they are unit-level.
// No row: organisations set up in no public unit, and branches below another organisation of the same unit.
// @rule      G29 UNIT_NOT_CHECKED_IN
// @zh        单位党组织未到所在社区报到
// @en        Unit leg of the dual check-in missing or to the wrong community
// @severity  HIGH
// @subject   PARTY_ORG
// @why       The Party organisation of an organ, institution, state firm, school, hospital or research institute checks in with the organisation of the community where the unit stands (dual check-in, unit leg). 机关企事业单位党组织应当到单位所在社区党组织报到，开展共驻共建（双报到）。
// @remedy    The unit's organisation checks in with the community where the unit stands; a leg to another community is ended or kept as a second one. 单位党组织到所在社区党组织补报到；报到到其他社区的予以调整。
// @source    Dual check-in schemes of Foshan and Zhongjiang (local practice); 2022 measures on urban primary-level Party building. 佛山、中江的双报到办法（地方做法）；关于深化城市基层党建引领基层治理的若干措施(试行)（2022年）
// @version   1
// @needs     places, party_orgs, org_places, subordinations, work_units, unit_check_ins
// @evidence  kinds: [Text] 情形/case
// @evidence  unit: Ref 单位/unit
// @evidence  community: Ref 所在社区/community where it stands
// @evidence  checkedInWith: Ref 报到党组织/checked in with
// @evidence  endedOn: Date 报到终止日/ended
// @near      LEG_ENDED 曾报到，已终止/a leg that ended
// @near      SAME_STREET 向同一街道其他社区报到/a leg to another community of the same street
// @missing   UNIT_CHECKED_IN_TO OUT PARTY_ORG 所在社区党组织/organisation of the community where the unit stands
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_party_orgs: [String!]!
// @param  cover_org_places: [String!]!
// @param  cover_subordinations: [String!]!
// @param  cover_work_units: [String!]!
// @param  cover_unit_check_ins: [String!]!
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
// @column unit: ID
// @column community: ID
// @column checkedInWith: ID
// @column endedOn: Date
// @key    subjectId
MATCH (o:PartyOrg)
WHERE any(prefix IN $scope WHERE o.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE o.areaCode STARTS WITH prefix)
  AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
CALL (o) {
  MATCH (o)-[set:SET_UP_IN]->(w:WorkUnit)
  WHERE set.from <= $on AND $on < set.to
  WITH DISTINCT o, w ORDER BY w.id
  RETURN collect([w,
    w.orgType IN ['ORGAN', 'INSTITUTION', 'SOE', 'SCHOOL', 'HOSPITAL', 'RESEARCH']
      AND (w.establishedOn IS NULL OR w.establishedOn <= $on) AND (w.abolishedOn IS NULL OR w.abolishedOn > $on),
    NOT EXISTS {
      MATCH (o)-[sub:SUBORDINATE_TO {kind: 'LEADERSHIP'}]->(above:PartyOrg)-[there:SET_UP_IN]->(w)
      WHERE sub.from <= $on AND $on < sub.to AND there.from <= $on AND $on < there.to
        AND (above.foundedOn IS NULL OR above.foundedOn <= $on) AND (above.dissolvedOn IS NULL OR above.dissolvedOn > $on)
    }]) AS formedIn
}
WITH o, formedIn, [unit IN formedIn WHERE unit[1] AND unit[2] | unit[0]] AS units,
  [need IN [['places', $cover_places], ['party_orgs', $cover_party_orgs], ['org_places', $cover_org_places],
      ['subordinations', $cover_subordinations], ['work_units', $cover_work_units], ['unit_check_ins', $cover_unit_check_ins]]
    WHERE none(prefix IN need[1] WHERE o.areaCode STARTS WITH prefix) | need[0]] AS notCovered
WITH o, formedIn, units, notCovered
WHERE size(units) > 0
  OR any(stem IN ['places', 'party_orgs', 'org_places'] WHERE stem IN notCovered)
  OR any(unit IN formedIn WHERE (unit[1] OR 'work_units' IN notCovered) AND (unit[2] OR 'subordinations' IN notCovered))
CALL (o) {
  MATCH (o)-[leg:UNIT_CHECKED_IN_TO]->(host:PartyOrg)
  WHERE leg.from <= $on AND $on < leg.to
    AND (host.foundedOn IS NULL OR host.foundedOn <= $on) AND (host.dissolvedOn IS NULL OR host.dissolvedOn > $on)
  WITH host ORDER BY host.id
  RETURN collect(DISTINCT host) AS hosts
}
CALL (units, hosts) {
  UNWIND units AS w
  OPTIONAL MATCH (w)-[lie:LOCATED_IN]->(m:Community)
  WHERE lie.from <= $on AND $on < lie.to
    AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
  WITH w, m, hosts ORDER BY w.id, m.id
  RETURN collect(m) AS communities, count(DISTINCT w) - count(DISTINCT CASE WHEN m IS NOT NULL THEN w END) AS withoutLocation,
    coalesce(max(EXISTS {
      MATCH (m)<-[set:SET_UP_IN]-(host:PartyOrg)
      WHERE host IN hosts AND set.from <= $on AND $on < set.to
    }), false) AS right
}
CALL (o) {
  MATCH (o)-[leg:UNIT_CHECKED_IN_TO]->(:PartyOrg)
  WHERE leg.to <= $on
  RETURN max(leg.to) AS endedOn
}
WITH o, units, notCovered, hosts, communities, endedOn, [
    ['MISSING', size(hosts) = 0],
    ['WRONG_COMMUNITY', CASE WHEN size(hosts) = 0 OR right THEN false WHEN withoutLocation > 0 THEN null ELSE true END]
  ] AS faults
WITH o, units, notCovered, hosts, communities, endedOn,
  CASE
    WHEN size(notCovered) > 0 THEN null
    ELSE any(fault IN faults WHERE fault[1])
  END AS verdict, faults
RETURN o.id AS subjectId, 'PARTY_ORG' AS subjectKind, o.areaCode AS areaCode, null AS tier,
  verdict AS verdict, false AS exempt, 'HIGH' AS severity,
  CASE WHEN verdict THEN [fault IN faults WHERE fault[1] | fault[0]] ELSE [] END AS kinds,
  notCovered AS notCovered, null AS headline,
  CASE WHEN none(stem IN ['org_places', 'subordinations', 'work_units'] WHERE stem IN notCovered)
    THEN head([w IN units WHERE any(prefix IN $scope WHERE w.areaCode STARTS WITH prefix) | w.id]) END AS unit,
  CASE WHEN none(stem IN ['org_places', 'subordinations', 'work_units'] WHERE stem IN notCovered)
    THEN head([m IN communities WHERE any(prefix IN $scope WHERE m.areaCode STARTS WITH prefix) | m.id]) END AS community,
  CASE WHEN NOT 'unit_check_ins' IN notCovered
    THEN head([host IN hosts WHERE any(prefix IN $scope WHERE host.areaCode STARTS WITH prefix) | host.id]) END AS checkedInWith,
  CASE WHEN NOT 'unit_check_ins' IN notCovered THEN endedOn END AS endedOn
