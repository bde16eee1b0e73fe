// One row per property company in business on the day: has it a Party organisation or an instructor?
// @rule      G09 COMPANY_BLANK
// @zh        物业企业无组织无指导员
// @en        Property company with neither organisation nor instructor
// @severity  HIGH
// @subject   PROPERTY_COMPANY
// @why       Party building covers every property company: by an organisation of its own, a joint one, or an instructor sent from an organ or institution (2022 measures on urban primary-level Party building). 物业服务企业党的组织和党的工作全覆盖：没有党组织的应当选派党建工作指导员（2022年若干措施）。
// @remedy    An organ or institution sends an instructor; form an organisation as soon as three full members work there. 从机关、事业单位选派党建工作指导员；正式党员达到3人的及时组建党组织。
// @source    2022 measures on urban primary-level Party building (关于深化城市基层党建引领基层治理的若干措施(试行)); the article: 182 instructors. 关于深化城市基层党建引领基层治理的若干措施(试行)（2022年）；文中：182名指导员
// @version   1
// @needs     places, property_companies, party_orgs, org_places, instructors, people, employments, service_contracts, compounds
// @evidence  compounds: Int 服务小区数/compounds served
// @evidence  fullMembers: PersonCount 正式党员数/full members working there
// @evidence  lastInstructorUntil: Date 指导员届满日/last instructor until
// @near      LAST_INSTRUCTOR 曾派指导员，已届满/an instructor whose assignment ended
// @near      LAST_ORG 曾设党组织，已终止/an organisation that ended
// @missing   SET_UP_IN IN PARTY_ORG 党组织/Party organisation
// @missing   INSTRUCTS IN PERSON 物业企业党建指导员/instructor of the company
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  detail: Boolean!
// @param  cover_places: [String!]!
// @param  cover_property_companies: [String!]!
// @param  cover_party_orgs: [String!]!
// @param  cover_org_places: [String!]!
// @param  cover_instructors: [String!]!
// @param  cover_people: [String!]!
// @param  cover_employments: [String!]!
// @param  cover_service_contracts: [String!]!
// @param  cover_compounds: [String!]!
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
// @column compounds: Int
// @column fullMembers: Int
// @column lastInstructorUntil: Date
// @key    subjectId
MATCH (k:PropertyCompany)
WHERE any(prefix IN $scope WHERE k.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE k.areaCode STARTS WITH prefix)
  AND (k.establishedOn IS NULL OR k.establishedOn <= $on) AND (k.closedOn IS NULL OR k.closedOn > $on)
  AND NOT coalesce(k.removedOn <= $on OR k.removedOn IS NULL AND k.status = 'REMOVED', false)
WITH k,
  [need IN [['places', $cover_places], ['property_companies', $cover_property_companies],
      ['party_orgs', $cover_party_orgs], ['org_places', $cover_org_places],
      ['instructors', $cover_instructors], ['people', $cover_people],
      ['employments', $cover_employments], ['service_contracts', $cover_service_contracts],
      ['compounds', $cover_compounds]]
    WHERE none(prefix IN need[1] WHERE k.areaCode STARTS WITH prefix) | need[0]] AS uncovered,
  EXISTS {
    MATCH (k)<-[set:SET_UP_IN]-(b:PartyOrg)
    WHERE set.from <= $on AND $on < set.to
      AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
  } AS hasOrg,
  EXISTS {
    MATCH (k)<-[instructs:INSTRUCTS {kind: 'PROPERTY'}]-(:Person)
    WHERE instructs.from <= $on AND $on < instructs.to
  } AS hasInstructor
WITH k, uncovered, hasOrg, hasInstructor,
  [stem IN uncovered WHERE stem IN ['places', 'property_companies', 'party_orgs', 'org_places', 'instructors']] AS notCovered
CALL (k, hasOrg) {
  MATCH (k)<-[works:WORKS_FOR]-(p:Person {partyStatus: 'FULL'})
  WHERE $detail AND works.from <= $on AND $on < works.to
  RETURN count(DISTINCT p) AS fullMembers
}
CALL (k) {
  MATCH (k)-[serves:SERVES]->(c:Compound)
  WHERE $detail AND serves.from <= $on AND $on < serves.to
    AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
    AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
  RETURN count(DISTINCT c) AS compounds
}
CALL (k) {
  MATCH (k)<-[instructs:INSTRUCTS {kind: 'PROPERTY'}]-(:Person)
  WHERE instructs.to <= $on
  RETURN max(instructs.to) AS lastInstructorUntil
}
WITH *, CASE WHEN size(notCovered) = 0 THEN NOT (hasOrg OR hasInstructor) END AS verdict
RETURN k.id AS subjectId, 'PROPERTY_COMPANY' AS subjectKind, k.areaCode AS areaCode, null AS tier,
  verdict AS verdict, false AS exempt, 'HIGH' AS severity,
  CASE WHEN verdict THEN ['COMPANY_BLANK'] ELSE [] END AS kinds,
  notCovered AS notCovered, null AS headline,
  CASE WHEN $detail AND none(stem IN ['service_contracts', 'compounds'] WHERE stem IN uncovered) THEN compounds END AS compounds,
  CASE WHEN $detail AND none(stem IN ['people', 'employments'] WHERE stem IN uncovered) THEN fullMembers END AS fullMembers,
  CASE WHEN NOT 'instructors' IN uncovered THEN lastInstructorUntil END AS lastInstructorUntil
