// One row per compound there on the day: is a Party branch of the field COMPOUND set up in it?
// No row: compounds abolished, not yet established or not yet built on the day. `canFormBranch` only picks the words of the remedy.
// @rule      G01 COMPOUND_NO_BRANCH
// @zh        小区未建党支部
// @en        Compound without Party branch
// @severity  HIGH
// @subject   COMPOUND
// @why       Where three or more full members live a Party branch is formed, with fewer a joint one, so that every compound has an organisation that answers for it (Party-branch regulation, Art. 4). 有正式党员3人以上的小区应当成立党支部，不足3人的联合成立，使每个小区都有党组织负责（支部工作条例第四条）。
// @remedy    Three full members or more: form a branch; fewer: a joint branch, or an instructor until one can be formed. 正式党员3人以上的成立党支部；不足3人的成立联合党支部，暂不具备条件的选派党建工作指导员。
// @source    中国共产党支部工作条例(试行) Art. 4; 2022 measures on urban primary-level Party building (关于深化城市基层党建引领基层治理的若干措施(试行)). 中国共产党支部工作条例(试行)第四条；关于深化城市基层党建引领基层治理的若干措施(试行)（2022年）
// @version   1
// @parameter branch.minFull: Int = 3 full members | Party-branch regulation, Art. 4. 支部工作条例第四条
// @needs     places, compounds, party_orgs, org_places, people, residences, instructors
// @evidence  households: Int 户数/households
// @evidence  community: Ref 社区/community
// @evidence  membersLiving: PersonCount 居住党员数/members living there
// @evidence  fullMembersLiving: PersonCount 居住正式党员数/full members living there
// @evidence  instructor: Ref 指导员/instructor
// @near      LAST_BRANCH 曾设小区党支部，已终止/a compound branch that ended
// @near      GRID_BRANCH 所在网格已建党支部/a grid that covers the compound has a branch
// @near      INSTRUCTOR 已派党建工作指导员/an instructor is in place
// @missing   SET_UP_IN IN PARTY_ORG 小区党支部/compound branch
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  detail: Boolean!
// @param  cover_places: [String!]!
// @param  cover_compounds: [String!]!
// @param  cover_party_orgs: [String!]!
// @param  cover_org_places: [String!]!
// @param  cover_people: [String!]!
// @param  cover_residences: [String!]!
// @param  cover_instructors: [String!]!
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
// @column households: Int
// @column community: ID
// @column membersLiving: Int
// @column fullMembersLiving: Int
// @column instructor: ID
// @column canFormBranch: Boolean
// @key    subjectId
MATCH (c:Compound)
WHERE any(prefix IN $scope WHERE c.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE c.areaCode STARTS WITH prefix)
  AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
  AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
WITH c,
  [need IN [['places', $cover_places], ['compounds', $cover_compounds],
      ['party_orgs', $cover_party_orgs], ['org_places', $cover_org_places],
      ['people', $cover_people], ['residences', $cover_residences],
      ['instructors', $cover_instructors]]
    WHERE none(prefix IN need[1] WHERE c.areaCode STARTS WITH prefix) | need[0]] AS uncovered,
  EXISTS {
    MATCH (c)<-[set:SET_UP_IN]-(b:PartyOrg {field: 'COMPOUND'})
    WHERE set.from <= $on AND $on < set.to
      AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
  } AS hasBranch
WITH c, uncovered, hasBranch,
  [stem IN uncovered WHERE stem IN ['places', 'compounds', 'party_orgs', 'org_places']] AS notCovered
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
RETURN c.id AS subjectId, 'COMPOUND' AS subjectKind, c.areaCode AS areaCode, null AS tier,
  CASE WHEN size(notCovered) = 0 THEN NOT hasBranch END AS verdict, false AS exempt, 'HIGH' AS severity,
  CASE WHEN size(notCovered) = 0 AND NOT hasBranch THEN ['COMPOUND_NO_BRANCH'] ELSE [] END AS kinds,
  notCovered AS notCovered, null AS headline,
  CASE WHEN NOT 'compounds' IN uncovered THEN c.households END AS households,
  CASE WHEN NOT 'compounds' IN uncovered AND any(prefix IN $scope WHERE community.areaCode STARTS WITH prefix)
    THEN community.id END AS community,
  CASE WHEN $detail AND none(stem IN ['people', 'residences'] WHERE stem IN uncovered) THEN members END AS membersLiving,
  CASE WHEN $detail AND none(stem IN ['people', 'residences'] WHERE stem IN uncovered) THEN fullMembers END AS fullMembersLiving,
  CASE WHEN NOT 'instructors' IN uncovered AND any(prefix IN $scope WHERE instructor.areaCode STARTS WITH prefix)
    THEN instructor.id END AS instructor,
  CASE WHEN $detail AND none(stem IN ['people', 'residences'] WHERE stem IN uncovered)
    THEN fullMembers >= $branch_minFull END AS canFormBranch
