// One row per compound there on the day: does an owners' committee represent it?
// Exempt, with or without a committee: fewer households than the limit, or built too few years ago; not known counts as not exempt.
// @rule      G10 COMPOUND_NO_OC
// @zh        小区未成立业委会
// @en        Compound without owners' committee
// @severity  MEDIUM
// @subject   COMPOUND
// @why       Owners may set up an assembly and elect a committee, and street and residents' committee guide and help them (Civil Code, Art. 277 and 278): a target of promotion, not a breach. 业主可以设立业主大会、选举业主委员会，街道和居委会应当给予指导和协助（民法典第二百七十七、二百七十八条）；属推进事项。
// @remedy    The street guides the first owners' assembly; until then the residents' committee acts with the owners. 街道指导召开首次业主大会；成立前由居委会组织业主协商。
// @source    民法典 Art. 277-278; 物业管理条例 Art. 10; 菏泽市物业管理条例. 民法典第二百七十七条至第二百七十八条；物业管理条例第十条；菏泽市物业管理条例
// @version   1
// @parameter oc.exemptHouseholds: Int = 30 households | Property management regulation, Art. 10; the figure is the project's assumption. 物业管理条例第十条；数值为本项目的假设
// @parameter oc.exemptYears: Int = 2 years | Years since first delivery, read from the year built; the project's assumption. 自首次交付起的年数，按建成年份推算；本项目的假设
// @needs     places, compounds, owners_committees, committee_compounds
// @evidence  households: Int 户数/households
// @evidence  builtYear: Int 建成年份/year built
// @evidence  street: Ref 街道/street that guides
// @near      LAST_COMMITTEE 曾有业委会，已终止/a committee that ended
// @near      MERGED_COMMITTEE 同社区代表多个小区的业委会，小区数/a committee of the community that represents several compounds, how many
// @missing   REPRESENTS IN OWNERS_COMMITTEE 业主委员会/owners' committee
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_compounds: [String!]!
// @param  cover_owners_committees: [String!]!
// @param  cover_committee_compounds: [String!]!
// @param  oc_exemptHouseholds: Int!
// @param  oc_exemptYears: Int!
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
// @column builtYear: Int
// @column street: ID
// @key    subjectId
MATCH (c:Compound)
WHERE any(prefix IN $scope WHERE c.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE c.areaCode STARTS WITH prefix)
  AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
  AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
CALL (c) {
  MATCH (c)-[lies:LOCATED_IN]->(m:Community)-[part:PART_OF]->(s:Street)
  WHERE lies.from <= $on AND $on < lies.to AND part.from <= $on AND $on < part.to
    AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
    AND (s.establishedOn IS NULL OR s.establishedOn <= $on) AND (s.abolishedOn IS NULL OR s.abolishedOn > $on)
  WITH s ORDER BY s.id LIMIT 1
  RETURN head(collect(s)) AS street
}
WITH c, street,
  coalesce(c.households < $oc_exemptHouseholds, false) OR coalesce($on.year - c.builtYear < $oc_exemptYears, false) AS exempt,
  [need IN [['places', $cover_places], ['compounds', $cover_compounds], ['owners_committees', $cover_owners_committees],
      ['committee_compounds', $cover_committee_compounds]]
    WHERE none(prefix IN need[1] WHERE c.areaCode STARTS WITH prefix) | need[0]] AS notCovered,
  EXISTS {
    MATCH (c)<-[represents:REPRESENTS]-(:OwnersCommittee)
    WHERE represents.from <= $on AND $on < represents.to
  } AS hasCommittee
WITH c, street, exempt, notCovered, CASE WHEN NOT exempt AND size(notCovered) = 0 THEN NOT hasCommittee END AS verdict
RETURN c.id AS subjectId, 'COMPOUND' AS subjectKind, c.areaCode AS areaCode, null AS tier,
  verdict AS verdict, exempt AS exempt, 'MEDIUM' AS severity,
  CASE WHEN verdict THEN ['COMPOUND_NO_OC'] ELSE [] END AS kinds,
  notCovered AS notCovered, null AS headline,
  CASE WHEN NOT 'compounds' IN notCovered THEN c.households END AS households,
  CASE WHEN NOT 'compounds' IN notCovered THEN c.builtYear END AS builtYear,
  CASE WHEN none(stem IN ['places', 'compounds'] WHERE stem IN notCovered)
    AND any(prefix IN $scope WHERE street.areaCode STARTS WITH prefix)
    THEN street.id END AS street
