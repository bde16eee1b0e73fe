// One row per compound there on the day: has it a Party branch of its own or an instructor?
// The gap stands from the first day without either; the days of grace only set the day by which an instructor is due.
// No row: compounds abolished, not yet established or not yet built on the day.
// @rule      G02 COMPOUND_BLANK
// @zh        小区组织和工作"双空白"
// @en        Compound with neither branch nor instructor
// @severity  CRITICAL
// @subject   COMPOUND
// @why       Full coverage means an organisation or Party work in every compound: where there is no branch, an instructor is sent (2022 measures on urban primary-level Party building). 党的组织和党的工作全覆盖：暂未建立党支部的小区应当选派党建工作指导员。
// @remedy    The street sends an instructor within 30 days and prepares a branch. 街道30日内选派党建工作指导员，并推动组建党支部。
// @source    2022 measures on urban primary-level Party building (关于深化城市基层党建引领基层治理的若干措施(试行)); full coverage as claimed in the article. 关于深化城市基层党建引领基层治理的若干措施(试行)（2022年）；文中所称全覆盖
// @version   1
// @parameter instructor.graceDays: Int = 30 days | The remedy of the catalogue: the street sends an instructor within 30 days. 规则目录的整改要求：街道30天内选派指导员
// @needs     places, compounds, party_orgs, org_places, instructors, people, residences
// @evidence  households: Int 户数/households
// @evidence  community: Ref 社区/community
// @evidence  membersLiving: PersonCount 居住党员数/members living there
// @evidence  fullMembersLiving: PersonCount 居住正式党员数/full members living there
// @evidence  instructor: Ref 指导员/instructor
// @evidence  coverageEndedOn: Date 覆盖终止日/covered until
// @evidence  dueOn: Date 应派指导员日/instructor due
// @near      LAST_INSTRUCTOR 曾派指导员，已届满/an instructor whose assignment ended
// @near      LAST_BRANCH 曾设小区党支部，已终止/a compound branch that ended
// @missing   SET_UP_IN IN PARTY_ORG 小区党支部/compound branch
// @missing   INSTRUCTS IN PERSON 小区党建工作指导员/compound instructor
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  detail: Boolean!
// @param  cover_places: [String!]!
// @param  cover_compounds: [String!]!
// @param  cover_party_orgs: [String!]!
// @param  cover_org_places: [String!]!
// @param  cover_instructors: [String!]!
// @param  cover_people: [String!]!
// @param  cover_residences: [String!]!
// @param  instructor_graceDays: Int!
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
// @column households: Int
// @column community: ID
// @column membersLiving: Int
// @column fullMembersLiving: Int
// @column instructor: ID
// @column coverageEndedOn: Date
// @column dueOn: Date
// @key    subjectId
MATCH (c:Compound)
WHERE any(prefix IN $scope WHERE c.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE c.areaCode STARTS WITH prefix)
  AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
  AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
WITH c,
  [need IN [['places', $cover_places], ['compounds', $cover_compounds],
      ['party_orgs', $cover_party_orgs], ['org_places', $cover_org_places],
      ['instructors', $cover_instructors], ['people', $cover_people],
      ['residences', $cover_residences]]
    WHERE none(prefix IN need[1] WHERE c.areaCode STARTS WITH prefix) | need[0]] AS uncovered,
  NOT EXISTS {
    MATCH (c)<-[set:SET_UP_IN]-(b:PartyOrg {field: 'COMPOUND'})
    WHERE set.from <= $on AND $on < set.to
      AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
  }
  AND NOT EXISTS {
    MATCH (c)<-[instructs:INSTRUCTS {kind: 'COMPOUND'}]-(:Person)
    WHERE instructs.from <= $on AND $on < instructs.to
  } AS blank
WITH c, uncovered, blank,
  [stem IN uncovered WHERE stem IN ['places', 'compounds', 'party_orgs', 'org_places', 'instructors']] AS notCovered
CALL (c) {
  MATCH (c)<-[lives:RESIDES_IN]-(p:Person)
  WHERE $detail AND lives.from <= $on AND $on < lives.to AND p.partyStatus IN ['FULL', 'PROBATIONARY']
  RETURN count(DISTINCT p) AS members, count(DISTINCT CASE WHEN p.partyStatus = 'FULL' THEN p END) AS fullMembers
}
CALL (c) {
  MATCH (c)<-[instructs:INSTRUCTS {kind: 'COMPOUND'}]-(p:Person)
  WHERE $detail AND instructs.from <= $on AND $on < instructs.to
  WITH p ORDER BY instructs.from DESC, p.id LIMIT 1
  RETURN head(collect(p)) AS instructor
}
CALL (c) {
  MATCH (c)-[lies:LOCATED_IN]->(m:Community)
  WHERE lies.from <= $on AND $on < lies.to
    AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
  WITH m ORDER BY m.id LIMIT 1
  RETURN head(collect(m)) AS community
}
CALL (c, blank) {
  MATCH (c)<-[set:SET_UP_IN]-(b:PartyOrg {field: 'COMPOUND'})
  WHERE blank AND (set.to <= $on OR b.dissolvedOn <= $on)
  RETURN max(CASE WHEN b.dissolvedOn < set.to THEN b.dissolvedOn ELSE set.to END) AS branchUntil
}
CALL (c, blank) {
  MATCH (c)<-[instructs:INSTRUCTS {kind: 'COMPOUND'}]-(:Person)
  WHERE blank AND instructs.to <= $on
  RETURN max(instructs.to) AS instructorUntil
}
WITH *, CASE WHEN size(notCovered) = 0 THEN blank END AS verdict,
  CASE WHEN instructorUntil IS NULL OR branchUntil > instructorUntil THEN branchUntil ELSE instructorUntil END AS coverageEndedOn
RETURN c.id AS subjectId, 'COMPOUND' AS subjectKind, c.areaCode AS areaCode, null AS tier,
  verdict AS verdict, false AS exempt, 'CRITICAL' AS severity,
  CASE WHEN verdict THEN ['COMPOUND_BLANK'] ELSE [] END AS kinds,
  notCovered AS notCovered, null AS headline,
  CASE WHEN NOT 'compounds' IN uncovered THEN c.households END AS households,
  CASE WHEN NOT 'compounds' IN uncovered AND any(prefix IN $scope WHERE community.areaCode STARTS WITH prefix)
    THEN community.id END AS community,
  CASE WHEN $detail AND none(stem IN ['people', 'residences'] WHERE stem IN uncovered) THEN members END AS membersLiving,
  CASE WHEN $detail AND none(stem IN ['people', 'residences'] WHERE stem IN uncovered) THEN fullMembers END AS fullMembersLiving,
  CASE WHEN NOT 'instructors' IN uncovered AND any(prefix IN $scope WHERE instructor.areaCode STARTS WITH prefix)
    THEN instructor.id END AS instructor,
  CASE WHEN verdict THEN coverageEndedOn END AS coverageEndedOn,
  CASE WHEN verdict THEN coverageEndedOn + duration({days: $instructor_graceDays}) END AS dueOn
