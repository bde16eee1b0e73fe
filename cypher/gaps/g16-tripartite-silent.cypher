// One row per compound with a Party branch of its own, an owners' committee and a serving company on the day: do the three meet?
// A consultation is full when an organisation set up in the compound, a committee that represents it and a company that serves it attend,
// each as of the day it was held. The clock starts again when the three were first complete.
// Also a row, with an unknown verdict, where uncovered files do not tell whether the compound has the three; known to lack one, it has none.
// @rule      G16 TRIPARTITE_SILENT
// @zh        三方协商不活跃
// @en        Tripartite consultation inactive
// @severity  LOW
// @subject   COMPOUND
// @why       Where branch, owners' committee and company are all there, the three consult every quarter, the branch leading (2022 measures: joint coordination of community and company). 党支部、业委会、物业企业齐备的小区，应由党支部牵头每季度开展三方协商（2022年若干措施）。
// @remedy    The branch calls the owners' committee and the company together within the month. 由小区党支部牵头，当月召集业委会和物业企业协商。
// @source    2022 measures on urban primary-level Party building (关于深化城市基层党建引领基层治理的若干措施(试行)); the quarter is the project's assumption. 关于深化城市基层党建引领基层治理的若干措施(试行)（2022年）；每季度为本项目的假设
// @version   1
// @parameter consultation.days: Int = 92 days | A quarter; the project's assumption. 一个季度；本项目的假设
// @needs     places, compounds, party_orgs, org_places, owners_committees, committee_compounds, property_companies, service_contracts, consultations, consultation_parties
// @evidence  kinds: [Text] 情形/case
// @evidence  lastFullOn: Date 最近三方协商/last full consultation
// @evidence  days: Int 间隔天数/days since
// @evidence  held: Int 期内协商次数/consultations in the window
// @evidence  absent: [Text] 缺席方/who was absent
// @near      LAST_FULL 最近一次三方协商，距今天数/the last full consultation, days ago
// @near      ONE_ABSENT 期内协商缺一方/a consultation in the window with one party absent
// @missing   SILENT: OTHER IN CONSULTATION 三方协商/tripartite consultation
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_compounds: [String!]!
// @param  cover_party_orgs: [String!]!
// @param  cover_org_places: [String!]!
// @param  cover_owners_committees: [String!]!
// @param  cover_committee_compounds: [String!]!
// @param  cover_property_companies: [String!]!
// @param  cover_service_contracts: [String!]!
// @param  cover_consultations: [String!]!
// @param  cover_consultation_parties: [String!]!
// @param  consultation_days: Int!
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
// @column lastFullOn: Date
// @column days: Int
// @column held: Int
// @column absent: [String!]
// @key    subjectId
MATCH (c:Compound)
WHERE any(prefix IN $scope WHERE c.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE c.areaCode STARTS WITH prefix)
  AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
  AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
CALL (c) {
  MATCH (c)<-[set:SET_UP_IN]-(b:PartyOrg {field: 'COMPOUND'})
  WHERE set.from <= $on AND $on < set.to
    AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
  RETURN min(set.from) AS branchSince
}
CALL (c) {
  MATCH (c)<-[represents:REPRESENTS]-(:OwnersCommittee)
  WHERE represents.from <= $on AND $on < represents.to
  RETURN min(represents.from) AS committeeSince
}
CALL (c) {
  MATCH (c)<-[serves:SERVES]-(k:PropertyCompany)
  WHERE serves.from <= $on AND $on < serves.to AND coalesce(serves.contractTo >= $on, true)
    AND (k.establishedOn IS NULL OR k.establishedOn <= $on) AND (k.closedOn IS NULL OR k.closedOn > $on)
    AND NOT coalesce(k.removedOn <= $on OR k.removedOn IS NULL AND k.status = 'REMOVED', false)
  RETURN min(serves.from) AS companySince
}
WITH c, reduce(latest = branchSince, day IN [committeeSince, companySince] | CASE WHEN day > latest THEN day ELSE latest END) AS completeSince,
  branchSince IS NOT NULL AS hasBranch, committeeSince IS NOT NULL AS hasCommittee, companySince IS NOT NULL AS hasCompany,
  [need IN [['places', $cover_places], ['compounds', $cover_compounds], ['party_orgs', $cover_party_orgs], ['org_places', $cover_org_places],
      ['owners_committees', $cover_owners_committees], ['committee_compounds', $cover_committee_compounds],
      ['property_companies', $cover_property_companies], ['service_contracts', $cover_service_contracts],
      ['consultations', $cover_consultations], ['consultation_parties', $cover_consultation_parties]]
    WHERE none(prefix IN need[1] WHERE c.areaCode STARTS WITH prefix) | need[0]] AS notCovered
WHERE (hasBranch OR any(stem IN ['places', 'compounds', 'party_orgs', 'org_places'] WHERE stem IN notCovered))
  AND (hasCommittee OR any(stem IN ['places', 'compounds', 'owners_committees', 'committee_compounds'] WHERE stem IN notCovered))
  AND (hasCompany OR any(stem IN ['places', 'compounds', 'property_companies', 'service_contracts'] WHERE stem IN notCovered))
CALL (c) {
  MATCH (c)<-[:OF]-(t:Consultation)
  WHERE t.heldOn <= $on
  WITH t, duration.inDays(t.heldOn, $on).days <= $consultation_days AS recent,
    EXISTS {
      MATCH (t)-[:ATTENDED_BY]->(b:PartyOrg)-[set:SET_UP_IN]->(c)
      WHERE set.from <= t.heldOn AND t.heldOn < set.to
        AND (b.foundedOn IS NULL OR b.foundedOn <= t.heldOn) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > t.heldOn)
    } AS branchCame,
    EXISTS {
      MATCH (t)-[:ATTENDED_BY]->(:OwnersCommittee)-[represents:REPRESENTS]->(c)
      WHERE represents.from <= t.heldOn AND t.heldOn < represents.to
    } AS committeeCame,
    EXISTS {
      MATCH (t)-[:ATTENDED_BY]->(k:PropertyCompany)-[serves:SERVES]->(c)
      WHERE serves.from <= t.heldOn AND t.heldOn < serves.to AND coalesce(serves.contractTo >= t.heldOn, true)
        AND (k.establishedOn IS NULL OR k.establishedOn <= t.heldOn) AND (k.closedOn IS NULL OR k.closedOn > t.heldOn)
        AND NOT coalesce(k.removedOn <= t.heldOn OR k.removedOn IS NULL AND k.status = 'REMOVED', false)
    } AS companyCame
  RETURN max(CASE WHEN branchCame AND committeeCame AND companyCame THEN t.heldOn END) AS lastFullOn,
    count(CASE WHEN recent THEN 1 END) AS held,
    count(CASE WHEN recent AND NOT branchCame AND (committeeCame OR companyCame) THEN 1 END) AS withoutBranch,
    collect(DISTINCT CASE WHEN recent AND NOT branchCame THEN 'BRANCH' END)
      + collect(DISTINCT CASE WHEN recent AND NOT committeeCame THEN 'OC' END)
      + collect(DISTINCT CASE WHEN recent AND NOT companyCame THEN 'COMPANY' END) AS absent
}
WITH c, notCovered, lastFullOn, held, absent, withoutBranch,
  duration.inDays(CASE WHEN lastFullOn > completeSince THEN lastFullOn ELSE completeSince END, $on).days AS days
WITH c, notCovered, lastFullOn, held, absent, days,
  [['SILENT', days > $consultation_days], ['WITHOUT_BRANCH', withoutBranch > 0]] AS faults
WITH c, notCovered, lastFullOn, held, absent, days,
  CASE WHEN size(notCovered) = 0 THEN [fault IN faults WHERE fault[1] | fault[0]] ELSE [] END AS kinds
RETURN c.id AS subjectId, 'COMPOUND' AS subjectKind, c.areaCode AS areaCode, null AS tier,
  CASE WHEN size(notCovered) = 0 THEN size(kinds) > 0 END AS verdict, false AS exempt, 'LOW' AS severity,
  kinds AS kinds, notCovered AS notCovered, null AS headline,
  CASE WHEN none(stem IN ['consultations', 'consultation_parties'] WHERE stem IN notCovered) THEN lastFullOn END AS lastFullOn,
  CASE WHEN size(notCovered) = 0 THEN days END AS days,
  CASE WHEN NOT 'consultations' IN notCovered THEN held END AS held,
  CASE WHEN none(stem IN ['consultations', 'consultation_parties'] WHERE stem IN notCovered) THEN absent END AS absent
