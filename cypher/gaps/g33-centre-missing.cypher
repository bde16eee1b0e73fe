// One row per street, community and compound there on the day: has it a service centre of its own tier, and has the compound's station an upper centre?
// A regional centre does not count. The upper centre has to be there itself, that is, to serve some area on the day.
// @rule      G33 CENTRE_MISSING
// @zh        党群服务阵地缺失
// @en        Tier of the service network missing
// @severity  HIGH
// @subject   STREET, COMMUNITY, COMPOUND
// @why       Every street and community has a Party-masses service centre and every compound a station under the centre of its community: the network is complete at each tier. 街道、社区党群服务中心和小区党群服务站应当建全，小区站点归口上级中心，形成四级阵地网络。
// @remedy    Set the centre up, or let a shared room serve as station; name the upper centre. 新建或共享用房建设阵地；明确上级中心。
// @source    2019 opinions on urban primary-level Party building (premises); the article: service network of four tiers. 关于加强和改进城市基层党的建设工作的意见（2019年，阵地）；文中：四级党群服务网络
// @version   1
// @needs     places, compounds, service_centres, centre_areas
// @evidence  kinds: [Text] 情形/case
// @evidence  tier: Text 层级/tier
// @evidence  households: Int 户数/households
// @evidence  nearest: Ref 上级阵地/centre of the tier above
// @evidence  centre: Ref 阵地/own centre
// @near      CENTRE_ENDED 曾有阵地，已终止/a centre that ended
// @near      REGIONAL 区域党群服务中心覆盖/a regional centre that serves the area
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_compounds: [String!]!
// @param  cover_service_centres: [String!]!
// @param  cover_centre_areas: [String!]!
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
// @column nearest: ID
// @column centre: ID
// @key    subjectId
CALL () {
  MATCH (place:Street)
  RETURN place, 'STREET' AS subjectKind, 'HIGH' AS severity, [] AS own
  UNION ALL
  MATCH (place:Community)
  RETURN place, 'COMMUNITY' AS subjectKind, 'HIGH' AS severity, [] AS own
  UNION ALL
  MATCH (place:Compound)
  RETURN place, 'COMPOUND' AS subjectKind, 'MEDIUM' AS severity, [['compounds', $cover_compounds]] AS own
}
WITH place, subjectKind, severity, own
WHERE any(prefix IN $scope WHERE place.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE place.areaCode STARTS WITH prefix)
  AND (place.establishedOn IS NULL OR place.establishedOn <= $on) AND (place.abolishedOn IS NULL OR place.abolishedOn > $on)
  AND (place.builtYear IS NULL OR place.builtYear <= $on.year)
CALL (place, subjectKind) {
  MATCH (s:ServiceCentre)-[area:SERVES_AREA]->(place)
  WHERE s.tier = subjectKind AND area.from <= $on AND $on < area.to
  WITH DISTINCT s ORDER BY s.id
  RETURN collect(s) AS centres, coalesce(max(EXISTS {
      MATCH (s)-[under:UNDER]->(upper:ServiceCentre)
      WHERE under.from <= $on AND $on < under.to
        AND EXISTS {
          MATCH (upper)-[upperArea:SERVES_AREA]->(served)
          WHERE upperArea.from <= $on AND $on < upperArea.to
            AND (served.establishedOn IS NULL OR served.establishedOn <= $on) AND (served.abolishedOn IS NULL OR served.abolishedOn > $on)
            AND (served.builtYear IS NULL OR served.builtYear <= $on.year)
        }
    }), false) AS hasParent
}
CALL (place) {
  MATCH (place)-[in:LOCATED_IN|PART_OF]->(around:Street|Community)<-[area:SERVES_AREA]-(s:ServiceCentre)
  WHERE in.from <= $on AND $on < in.to AND area.from <= $on AND $on < area.to AND s.tier = CASE WHEN around:Street THEN 'STREET' ELSE 'COMMUNITY' END
    AND (around.establishedOn IS NULL OR around.establishedOn <= $on) AND (around.abolishedOn IS NULL OR around.abolishedOn > $on)
    AND any(prefix IN $scope WHERE s.areaCode STARTS WITH prefix)
  RETURN min(s.id) AS nearest
}
WITH place, subjectKind, severity, centres, nearest,
  [need IN [['places', $cover_places]] + own + [['service_centres', $cover_service_centres], ['centre_areas', $cover_centre_areas]]
    WHERE none(prefix IN need[1] WHERE place.areaCode STARTS WITH prefix) | need[0]] AS notCovered,
  CASE
    WHEN size(centres) = 0 THEN ['NO_CENTRE']
    WHEN subjectKind = 'COMPOUND' AND NOT hasParent THEN ['NO_PARENT']
    ELSE []
  END AS faults
RETURN place.id AS subjectId, subjectKind AS subjectKind, place.areaCode AS areaCode, subjectKind AS tier,
  CASE WHEN size(notCovered) = 0 THEN size(faults) > 0 END AS verdict,
  false AS exempt, severity AS severity,
  CASE WHEN size(notCovered) = 0 THEN faults ELSE [] END AS kinds,
  notCovered AS notCovered, null AS headline,
  CASE WHEN none(stem IN ['places', 'compounds'] WHERE stem IN notCovered) THEN place.households END AS households,
  CASE WHEN none(stem IN ['service_centres', 'centre_areas'] WHERE stem IN notCovered) THEN nearest END AS nearest,
  CASE WHEN none(stem IN ['service_centres', 'centre_areas'] WHERE stem IN notCovered)
    THEN head([s IN centres WHERE any(prefix IN $scope WHERE s.areaCode STARTS WITH prefix) | s.id]) END AS centre
