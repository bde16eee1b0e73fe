// One row per compound there on the day: does a company in business serve it under a contract that has not run out?
// `contractTo` is the last day of the contract, inclusive; without one the contract is open. One kind of fault only, the first that holds:
// NONE (nobody serves), EXPIRED (companies in business serve, all after the end of their contract), REMOVED.
// @rule      G12 COMPOUND_NO_COMPANY
// @zh        小区无物业服务
// @en        Compound not served, or contract expired
// @severity  HIGH
// @subject   COMPOUND
// @why       Every compound is served by a company in business under a valid contract, or cared for by the community: Party building covers property service in full (2022 measures; Heze property regulation). 每个小区都应有在营物业企业按有效合同服务，物业服务党建全覆盖（2022年若干措施；菏泽市物业管理条例）。
// @remedy    The street arranges emergency service, the community acts as trustee until the owners choose a company. 街道组织应急物业服务，社区托管，直至业主选聘新的物业企业。
// @source    菏泽市物业管理条例; 2022 measures on urban primary-level Party building. 菏泽市物业管理条例；关于深化城市基层党建引领基层治理的若干措施(试行)（2022年）
// @version   1
// @needs     places, compounds, property_companies, service_contracts
// @evidence  kinds: [Text] 情形/case
// @evidence  households: Int 户数/households
// @evidence  lastCompany: Ref 原物业企业/last company
// @evidence  servedUntil: Date 服务至/served until
// @near      LAST_CONTRACT 最近一次服务，已终止/the last service that ended
// @near      COMMUNITY_COMPANY 本社区服务小区最多的企业，小区数/the company that serves most compounds of the community, how many
// @missing   SERVES IN PROPERTY_COMPANY 物业服务企业/serving company
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_compounds: [String!]!
// @param  cover_property_companies: [String!]!
// @param  cover_service_contracts: [String!]!
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
// @column lastCompany: ID
// @column servedUntil: Date
// @key    subjectId
MATCH (c:Compound)
WHERE any(prefix IN $scope WHERE c.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE c.areaCode STARTS WITH prefix)
  AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
  AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
CALL (c) {
  MATCH (c)<-[serves:SERVES]-(k:PropertyCompany)
  WHERE serves.from <= $on AND $on < serves.to
    AND (k.establishedOn IS NULL OR k.establishedOn <= $on) AND (k.closedOn IS NULL OR k.closedOn > $on)
  WITH serves, NOT coalesce(k.removedOn <= $on OR k.removedOn IS NULL AND k.status = 'REMOVED', false) AS inBusiness
  RETURN count(serves) AS contracts, count(CASE WHEN inBusiness THEN 1 END) AS running,
    count(CASE WHEN inBusiness AND coalesce(serves.contractTo >= $on, true) THEN 1 END) AS serving
}
WITH c, serving,
  [need IN [['places', $cover_places], ['compounds', $cover_compounds], ['property_companies', $cover_property_companies],
      ['service_contracts', $cover_service_contracts]]
    WHERE none(prefix IN need[1] WHERE c.areaCode STARTS WITH prefix) | need[0]] AS notCovered,
  CASE WHEN contracts = 0 THEN 'NONE' WHEN running > 0 THEN 'EXPIRED' ELSE 'REMOVED' END AS kind
WITH c, kind, notCovered, CASE WHEN size(notCovered) = 0 THEN serving = 0 END AS verdict
CALL (c, verdict) {
  MATCH (c)<-[serves:SERVES]-(k:PropertyCompany)
  WHERE verdict AND serves.from <= $on
  WITH k, CASE WHEN serves.to <= $on THEN serves.to
    ELSE reduce(first = serves.to, day IN [serves.contractTo, k.removedOn, k.closedOn] | CASE WHEN day < first THEN day ELSE first END)
    END AS servedUntil
  ORDER BY servedUntil DESC, k.id LIMIT 1
  RETURN head(collect(k)) AS company, head(collect(servedUntil)) AS servedUntil
}
RETURN c.id AS subjectId, 'COMPOUND' AS subjectKind, c.areaCode AS areaCode, null AS tier,
  verdict AS verdict, false AS exempt, 'HIGH' AS severity,
  CASE WHEN verdict THEN [kind] ELSE [] END AS kinds,
  notCovered AS notCovered, null AS headline,
  CASE WHEN NOT 'compounds' IN notCovered THEN c.households END AS households,
  CASE WHEN any(prefix IN $scope WHERE company.areaCode STARTS WITH prefix) THEN company.id END AS lastCompany,
  CASE WHEN servedUntil <= $on THEN servedUntil END AS servedUntil
