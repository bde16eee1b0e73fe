// One row per community centre and compound station there on the day: window, one-window service, floor area.
// A centre is there while it serves some area. The larger of the two measures of area binds; without the households of
// every community served only the fixed one can be told.
// @rule      G34 CENTRE_SUBSTANDARD
// @zh        阵地不达标
// @en        Service centre below standard
// @severity  LOW
// @subject   SERVICE_CENTRE
// @why       A station has a window for errands, a community centre serves everything at one window and has 30 m² for each 100 households, at least 500 m². 小区服务站设代办窗口，社区党群服务中心实行一窗受理，用房面积每百户不少于30平方米且不少于500平方米。
// @remedy    Open the window; enlarge, rent or share rooms. 设置窗口；通过新建、置换、租借、共享等方式补足面积。
// @source    Five-year service-system plans: 30 m² per 100 households; Dezhou: 500 m² a centre (local standard). 五年社区服务体系规划：每百户30平方米；德州：每个中心500平方米（地方标准）
// @version   1
// @parameter centre.sqmPer100Households: Float = 30 m² per 100 households | Five-year service-system plans. 五年社区服务体系规划
// @parameter centre.communityMinSqm: Float = 500 m² | Dezhou, local standard. 德州地方标准
// @needs     places, service_centres, centre_areas
// @evidence  kinds: [Text] 问题/fault
// @evidence  areaSqm: Float 面积/area
// @evidence  requiredSqm: Float 应有面积/area required
// @evidence  households: Int 户数/households
// @near      SQM_SHORT 尚缺面积（平方米）/square metres short
// @near      UPPER_WINDOW 上级中心设有窗口/the upper centre has a window
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_service_centres: [String!]!
// @param  cover_centre_areas: [String!]!
// @param  centre_sqmPer100Households: Float!
// @param  centre_communityMinSqm: Float!
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
// @column areaSqm: Float
// @column requiredSqm: Float
// @column households: Int
// @key    subjectId
MATCH (s:ServiceCentre)
WHERE any(prefix IN $scope WHERE s.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE s.areaCode STARTS WITH prefix)
  AND s.tier IN ['COMPOUND', 'COMMUNITY']
CALL (s) {
  MATCH (s)-[area:SERVES_AREA]->(served)
  WHERE area.from <= $on AND $on < area.to
    AND (served.establishedOn IS NULL OR served.establishedOn <= $on) AND (served.abolishedOn IS NULL OR served.abolishedOn > $on)
    AND (served.builtYear IS NULL OR served.builtYear <= $on.year)
  WITH DISTINCT served
  RETURN count(*) AS servedCount, collect(CASE WHEN served:Community THEN served END) AS communities
}
WITH s, servedCount, s.tier = 'COMMUNITY' AS community,
  CASE WHEN size(communities) > 0 AND all(m IN communities WHERE m.households IS NOT NULL)
    THEN reduce(sum = 0, m IN communities | sum + m.households) END AS households,
  [need IN [['places', $cover_places], ['service_centres', $cover_service_centres], ['centre_areas', $cover_centre_areas]]
    WHERE none(prefix IN need[1] WHERE s.areaCode STARTS WITH prefix) | need[0]] AS notCovered
WHERE servedCount > 0
WITH s, community, households, notCovered, $centre_sqmPer100Households * households / 100.0 AS byHouseholds
WITH s, community, households, notCovered, byHouseholds, [
    ['NO_WINDOW', CASE WHEN community THEN false ELSE s.hasWindow = false END],
    ['NO_ONE_WINDOW', CASE WHEN community THEN s.oneWindow = false ELSE false END],
    ['SMALL', CASE WHEN community THEN s.areaSqm < $centre_communityMinSqm OR s.areaSqm < byHouseholds ELSE false END]
  ] AS faults
WITH s, community, households, notCovered, byHouseholds, faults,
  CASE WHEN size(notCovered) > 0 THEN null ELSE any(fault IN faults WHERE fault[1]) END AS verdict
RETURN s.id AS subjectId, 'SERVICE_CENTRE' AS subjectKind, s.areaCode AS areaCode, s.tier AS tier,
  verdict AS verdict, false AS exempt, 'LOW' AS severity,
  CASE WHEN verdict THEN [fault IN faults WHERE fault[1] | fault[0]] ELSE [] END AS kinds,
  notCovered AS notCovered, null AS headline,
  CASE WHEN NOT 'service_centres' IN notCovered THEN s.areaSqm END AS areaSqm,
  CASE WHEN community AND none(stem IN ['places', 'centre_areas'] WHERE stem IN notCovered)
    THEN CASE WHEN byHouseholds > $centre_communityMinSqm THEN byHouseholds ELSE $centre_communityMinSqm END END AS requiredSqm,
  CASE WHEN community AND none(stem IN ['places', 'centre_areas'] WHERE stem IN notCovered) THEN households END AS households
