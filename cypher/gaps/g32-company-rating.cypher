// One row per property company there on the day, removed ones included: rating without its Red Property part or with another weight,
// an award held by a removed or poorly rated company, a removed company that still serves.
// The rating is that of the latest year up to the day; a company in business without any is unknown.
// @rule      G32 COMPANY_RATING
// @zh        物业信用评价异常
// @en        Credit rating or award irregular, or removed company still serving
// @severity  HIGH
// @subject   PROPERTY_COMPANY
// @why       Every company in business is rated each year, Red Property counting 30 %; who is rated poorly or removed keeps no Red Property award, and who is removed serves nobody. 物业企业信用评价中红色物业占30%权重；评价差或被清退的企业不得保留红色物业示范称号，被清退企业不得继续服务。
// @remedy    Correct the rating; withdraw the award; the street replaces the removed company and closes the contract. 更正评价；撤销示范称号；由街道组织更换物业企业并终止合同。
// @source    City rules on property credit rating and the clearing-up of companies (the article, Red Property). 市物业信用评级和清理整顿办法（文中“红色物业”）
// @version   1
// @parameter rating.redWeight: Float = 0.30 share | The article: Red Property counts 30 % of the rating. 文中：“红色物业”占评级的30%
// @parameter rating.poorScore: Float = 60 points | Choice of the project. 本项目的选择
// @needs     places, property_companies, credit_ratings, demo_awards, service_contracts
// @evidence  kinds: [Text] 异常/fault
// @evidence  year: Int 评级年度/year
// @evidence  score: Float 评分/score
// @evidence  redWeight: Float 红色物业权重/weight
// @evidence  removedOn: Date 清退日/removed
// @evidence  openContracts: [Ref] 未终止服务小区/compounds still served
// @near      PREVIOUS_RATING 上一年度评价得分/score of the year before
// @near      CONTRACT_ENDED 清退后才终止的服务/a contract that ended after the removal
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_property_companies: [String!]!
// @param  cover_credit_ratings: [String!]!
// @param  cover_demo_awards: [String!]!
// @param  cover_service_contracts: [String!]!
// @param  rating_redWeight: Float!
// @param  rating_poorScore: Float!
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
// @column year: Int
// @column score: Float
// @column redWeight: Float
// @column removedOn: Date
// @column openContracts: [ID!]
// @key    subjectId
MATCH (k:PropertyCompany)
WHERE any(prefix IN $scope WHERE k.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE k.areaCode STARTS WITH prefix)
  AND (k.establishedOn IS NULL OR k.establishedOn <= $on) AND (k.closedOn IS NULL OR k.closedOn > $on)
WITH k, coalesce(k.removedOn <= $on, k.status = 'REMOVED', false) AS removed
CALL (k) {
  MATCH (r:CreditRating)-[:RATES]->(k)
  WHERE r.year <= $on.year
  WITH r ORDER BY r.year DESC, r.id LIMIT 1
  RETURN collect(r) AS latest
}
CALL (k) {
  MATCH (k)-[serves:SERVES]->(c:Compound)
  WHERE serves.from <= $on AND $on < serves.to
    AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
    AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
  WITH DISTINCT c ORDER BY c.id
  RETURN collect(c) AS served
}
WITH k, removed, served, head(latest) AS r,
  EXISTS {
    MATCH (award:DemoAward {category: 'RED_PROPERTY'})-[:AWARDED_TO]->(k)
    WHERE award.awardedOn <= $on AND (award.validTo IS NULL OR award.validTo > $on)
  } AS awarded,
  [need IN [['places', $cover_places], ['property_companies', $cover_property_companies],
      ['credit_ratings', $cover_credit_ratings], ['demo_awards', $cover_demo_awards]]
      + CASE WHEN removed THEN [['service_contracts', $cover_service_contracts]] ELSE [] END
    WHERE none(prefix IN need[1] WHERE k.areaCode STARTS WITH prefix) | need[0]] AS notCovered
WITH k, removed, served, r, notCovered, [
    ['NO_RED', CASE WHEN removed THEN false WHEN r IS NOT NULL THEN r.redScore IS NULL OR r.redWeight IS NULL END,
      ['places', 'property_companies', 'credit_ratings']],
    ['WEIGHT', CASE WHEN removed THEN false ELSE round(r.redWeight, 4) <> round($rating_redWeight, 4) END,
      ['places', 'property_companies', 'credit_ratings']],
    ['AWARD', awarded AND (removed OR r.score < $rating_poorScore),
      ['places', 'property_companies', 'demo_awards', 'credit_ratings']],
    ['STILL_SERVING', removed AND size(served) > 0, ['places', 'property_companies', 'service_contracts']]
  ] AS faults
WITH k, removed, served, r, notCovered, faults,
  [fault IN faults WHERE fault[1] AND none(stem IN fault[2] WHERE stem IN notCovered) | fault[0]] AS kinds
RETURN k.id AS subjectId, 'PROPERTY_COMPANY' AS subjectKind, k.areaCode AS areaCode, null AS tier,
  CASE
    WHEN size(kinds) > 0 THEN true
    WHEN size(notCovered) > 0 OR any(fault IN faults WHERE fault[1] IS NULL) THEN null
    ELSE false
  END AS verdict,
  false AS exempt, 'HIGH' AS severity, kinds AS kinds, notCovered AS notCovered, null AS headline,
  CASE WHEN NOT 'credit_ratings' IN notCovered THEN r.year END AS year,
  CASE WHEN NOT 'credit_ratings' IN notCovered THEN r.score END AS score,
  CASE WHEN NOT 'credit_ratings' IN notCovered THEN r.redWeight END AS redWeight,
  CASE WHEN NOT 'property_companies' IN notCovered THEN k.removedOn END AS removedOn,
  CASE WHEN removed AND NOT 'service_contracts' IN notCovered
    THEN [c IN served WHERE any(prefix IN $scope WHERE c.areaCode STARTS WITH prefix) | c.id] END AS openContracts
