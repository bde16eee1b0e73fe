// One row per property company in business and per two-new organisation there on the day: is any Party organisation set up in it, of its own or a joint one?
// A row that is met carries MEDIUM. No row: removed or closed companies, units of other kinds.
// @rule      G08 COMPANY_NO_ORG
// @zh        物业企业、两新组织应建未建
// @en        Company that should have a Party organisation
// @severity  HIGH
// @subject   PROPERTY_COMPANY, WORK_UNIT
// @why       A company or social organisation with three or more full members forms a Party organisation, one with fewer joins a joint branch (Party-branch regulation, Art. 4 and 5). 企业和社会组织有正式党员3人以上的应当成立党组织，不足3人的参加联合党支部（支部工作条例第四条、第五条）。
// @remedy    Form an organisation, join a joint branch of up to five units, or receive an instructor. 单独组建、联合组建（一般不超过5个单位）或选派党建工作指导员。
// @source    中国共产党支部工作条例(试行) Art. 4, Art. 5; 2022 measures on urban primary-level Party building. 中国共产党支部工作条例(试行)第四条、第五条；关于深化城市基层党建引领基层治理的若干措施(试行)（2022年）
// @version   1
// @parameter branch.minFull: Int = 3 full members | Party-branch regulation, Art. 4. 支部工作条例第四条
// @parameter joint.maxUnits: Int = 5 units | Party-branch regulation Art. 5. 支部工作条例第五条
// @needs     places, property_companies, party_orgs, org_places, people, employments, instructors, work_units
// @evidence  fullMembers: PersonCount 正式党员数/full members working there
// @evidence  employees: Int 职工数/staff (companies)
// @evidence  instructor: Ref 指导员/instructor
// @near      LAST_ORG 曾设党组织，已终止/an organisation that ended
// @near      INSTRUCTOR 已派党建工作指导员/an instructor is in place
// @near      JOINT_BRANCH 同街道可加入的联合党支部，现有单位数/a joint branch of the street with room, units now
// @missing   SET_UP_IN IN PARTY_ORG 党组织/Party organisation
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  detail: Boolean!
// @param  cover_places: [String!]!
// @param  cover_property_companies: [String!]!
// @param  cover_party_orgs: [String!]!
// @param  cover_org_places: [String!]!
// @param  cover_people: [String!]!
// @param  cover_employments: [String!]!
// @param  cover_instructors: [String!]!
// @param  cover_work_units: [String!]!
// @param  branch_minFull: Int!
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
// @column fullMembers: Int
// @column employees: Int
// @column instructor: ID
// @key    subjectId
MATCH (k:PropertyCompany)
WHERE any(prefix IN $scope WHERE k.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE k.areaCode STARTS WITH prefix)
  AND (k.establishedOn IS NULL OR k.establishedOn <= $on) AND (k.closedOn IS NULL OR k.closedOn > $on)
  AND NOT coalesce(k.removedOn <= $on OR k.removedOn IS NULL AND k.status = 'REMOVED', false)
WITH k,
  [need IN [['places', $cover_places], ['property_companies', $cover_property_companies],
      ['party_orgs', $cover_party_orgs], ['org_places', $cover_org_places],
      ['people', $cover_people], ['employments', $cover_employments],
      ['instructors', $cover_instructors]]
    WHERE none(prefix IN need[1] WHERE k.areaCode STARTS WITH prefix) | need[0]] AS uncovered,
  EXISTS {
    MATCH (k)<-[set:SET_UP_IN]-(b:PartyOrg)
    WHERE set.from <= $on AND $on < set.to
      AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
  } AS hasOrg
WITH k, uncovered, hasOrg,
  [stem IN uncovered WHERE stem IN ['places', 'property_companies', 'party_orgs', 'org_places']] AS notCovered
CALL (k, hasOrg) {
  MATCH (k)<-[works:WORKS_FOR]-(p:Person {partyStatus: 'FULL'})
  WHERE ($detail OR NOT hasOrg) AND works.from <= $on AND $on < works.to
  RETURN count(DISTINCT p) AS fullMembers
}
CALL (k) {
  MATCH (k)<-[instructs:INSTRUCTS {kind: 'PROPERTY'}]-(p:Person)
  WHERE $detail AND instructs.from <= $on AND $on < instructs.to
  WITH p ORDER BY instructs.from DESC, p.id LIMIT 1
  RETURN head(collect(p)) AS instructor
}
WITH *, CASE WHEN size(notCovered) = 0 THEN NOT hasOrg END AS verdict,
  CASE WHEN ($detail OR NOT hasOrg) AND none(stem IN ['people', 'employments'] WHERE stem IN uncovered)
    THEN fullMembers END AS fullMembersKnown
RETURN k.id AS subjectId, 'PROPERTY_COMPANY' AS subjectKind, k.areaCode AS areaCode, null AS tier,
  verdict AS verdict, false AS exempt,
  CASE WHEN NOT hasOrg AND fullMembersKnown >= $branch_minFull THEN 'HIGH' ELSE 'MEDIUM' END AS severity,
  CASE WHEN verdict THEN ['COMPANY_NO_ORG'] ELSE [] END AS kinds,
  notCovered AS notCovered, null AS headline,
  fullMembersKnown AS fullMembers, CASE WHEN NOT 'property_companies' IN uncovered THEN k.employees END AS employees,
  CASE WHEN NOT 'instructors' IN uncovered AND any(prefix IN $scope WHERE instructor.areaCode STARTS WITH prefix)
    THEN instructor.id END AS instructor
UNION ALL
MATCH (w:WorkUnit)
WHERE any(prefix IN $scope WHERE w.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE w.areaCode STARTS WITH prefix)
  AND w.orgType IN ['TWO_NEW_ECONOMIC', 'TWO_NEW_SOCIAL']
  AND (w.establishedOn IS NULL OR w.establishedOn <= $on) AND (w.abolishedOn IS NULL OR w.abolishedOn > $on)
WITH w,
  [need IN [['places', $cover_places], ['work_units', $cover_work_units],
      ['party_orgs', $cover_party_orgs], ['org_places', $cover_org_places],
      ['people', $cover_people], ['employments', $cover_employments]]
    WHERE none(prefix IN need[1] WHERE w.areaCode STARTS WITH prefix) | need[0]] AS uncovered,
  EXISTS {
    MATCH (w)<-[set:SET_UP_IN]-(b:PartyOrg)
    WHERE set.from <= $on AND $on < set.to
      AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
  } AS hasOrg
WITH w, uncovered, hasOrg,
  [stem IN uncovered WHERE stem IN ['places', 'work_units', 'party_orgs', 'org_places']] AS notCovered
CALL (w, hasOrg) {
  MATCH (w)<-[works:WORKS_FOR]-(p:Person {partyStatus: 'FULL'})
  WHERE ($detail OR NOT hasOrg) AND works.from <= $on AND $on < works.to
  RETURN count(DISTINCT p) AS fullMembers
}
WITH *, CASE WHEN size(notCovered) = 0 THEN NOT hasOrg END AS verdict,
  CASE WHEN ($detail OR NOT hasOrg) AND none(stem IN ['people', 'employments'] WHERE stem IN uncovered)
    THEN fullMembers END AS fullMembersKnown
RETURN w.id AS subjectId, 'WORK_UNIT' AS subjectKind, w.areaCode AS areaCode, null AS tier,
  verdict AS verdict, false AS exempt,
  CASE WHEN NOT hasOrg AND fullMembersKnown >= $branch_minFull THEN 'HIGH' ELSE 'MEDIUM' END AS severity,
  CASE WHEN verdict THEN ['COMPANY_NO_ORG'] ELSE [] END AS kinds,
  notCovered AS notCovered, null AS headline,
  fullMembersKnown AS fullMembers, null AS employees,
  null AS instructor
