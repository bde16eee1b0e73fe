// One row per contact point, an existing organisation with an active link on the day: is it linked with one leader only?
// No row: organisations that no link makes a contact point.
// @rule      G19 LIAISON_SHARED
// @zh        联系点重复
// @en        Contact point shared by several leaders
// @severity  LOW
// @subject   PARTY_ORG
// @why       Three to five points each only widen the view when they differ: a point shared by two leaders leaves another without one (contact-point system of the city). 每名常委联系3至5个点，联系点不宜重复，以免其他地方无人联系（市委常委联系点制度）。
// @remedy    One leader gives the point up and takes one in a district or field without. 由其中一名领导调整到尚无联系点的县区或领域。
// @source    Contact-point system of the standing committee members (the article). 常委联系点制度（文中）
// @version   1
// @needs     places, party_orgs, liaison_links
// @evidence  leaders: [Ref] 联系领导/leaders
// @evidence  count: Int 人数/how many
// @near      OVERLAP_ENDED 曾同时联系，已终止/a link beside another one that ended
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_party_orgs: [String!]!
// @param  cover_liaison_links: [String!]!
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
// @column leaders: [ID!]
// @column count: Int
// @key    subjectId
MATCH (o:PartyOrg)<-[links:LIAISES_WITH]-(p:Person)
WHERE any(prefix IN $scope WHERE o.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE o.areaCode STARTS WITH prefix)
  AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
  AND links.from <= $on AND $on < links.to
WITH o, p ORDER BY p.id
WITH o, collect(DISTINCT p) AS linked
WITH o, linked,
  [need IN [['places', $cover_places], ['party_orgs', $cover_party_orgs], ['liaison_links', $cover_liaison_links]]
    WHERE none(prefix IN need[1] WHERE o.areaCode STARTS WITH prefix) | need[0]] AS notCovered
WITH o, linked, notCovered, CASE WHEN size(notCovered) = 0 THEN size(linked) > 1 END AS verdict
RETURN o.id AS subjectId, 'PARTY_ORG' AS subjectKind, o.areaCode AS areaCode, null AS tier,
  verdict AS verdict, false AS exempt, 'LOW' AS severity,
  CASE WHEN verdict THEN ['LIAISON_SHARED'] ELSE [] END AS kinds,
  notCovered AS notCovered, null AS headline,
  CASE WHEN NOT 'liaison_links' IN notCovered
    THEN [p IN linked WHERE any(prefix IN $scope WHERE p.areaCode STARTS WITH prefix) | p.id] END AS leaders,
  CASE WHEN NOT 'liaison_links' IN notCovered THEN size(linked) END AS count
