// One row per district or zone (has it a contact point?), per contact point, dissolved ones with an active link included (is it an existing urban
// primary organisation?), and per city committee (has every required field a contact point in the city?). A city committee that is itself a contact
// point has one row. Only existing contact points fill a district or a field.
// @rule      G20 LIAISON_HOLE
// @zh        联系点分布盲区
// @en        District or field without contact point, or point that is no urban primary organisation
// @severity  MEDIUM
// @subject   DISTRICT, PARTY_ORG
// @why       Contact points are urban primary Party organisations and reach every district and zone and every field of urban Party building (contact-point system of the city). 联系点应为城市基层党组织，覆盖各县区、功能区和各领域（市委常委联系点制度）。
// @remedy    Move a point into the district or field without one; replace a point that is dissolved or no urban primary organisation. 向空白县区、领域调整联系点；更换已撤销或不属城市基层的联系点。
// @source    Contact-point system of the standing committee members (the article). 常委联系点制度（文中）
// @version   1
// @parameter liaison.fields: [String!] = STREET, COMMUNITY, GRID, COMPOUND, PROPERTY, TWO_NEW | Fields of urban primary Party organisations; the project's reading. 城市基层党组织的领域；本项目的理解
// @parameter liaison.fieldsRequired: [String!] = STREET, COMMUNITY, COMPOUND, PROPERTY, TWO_NEW | Fields that need a contact point; the project's assumption. 需要联系点的领域；本项目的假设
// @needs     places, party_orgs, liaison_links
// @evidence  kinds: [Text] 情形/case
// @evidence  points: Int 联系点数/contact points
// @evidence  fieldsWithout: [Text] 空白领域/fields without
// @evidence  field: Text 领域/field
// @near      LAST_POINT 曾为本县区联系点，已终止/a contact point of the district that ended
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_party_orgs: [String!]!
// @param  cover_liaison_links: [String!]!
// @param  liaison_fields: [String!]!
// @param  liaison_fieldsRequired: [String!]!
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
// @column points: Int
// @column fieldsWithout: [String!]
// @column field: String
// @key    subjectId
CALL () {
  MATCH (point:PartyOrg)<-[links:LIAISES_WITH]-(:Person)
  WHERE links.from <= $on AND $on < links.to
    AND (point.foundedOn IS NULL OR point.foundedOn <= $on) AND (point.dissolvedOn IS NULL OR point.dissolvedOn > $on)
  RETURN collect(DISTINCT point) AS points
}
MATCH (d:District)
WHERE any(prefix IN $scope WHERE d.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE d.areaCode STARTS WITH prefix)
  AND (d.establishedOn IS NULL OR d.establishedOn <= $on) AND (d.abolishedOn IS NULL OR d.abolishedOn > $on)
WITH d, [point IN points WHERE point.areaCode STARTS WITH d.areaCode] AS here,
  [need IN [['places', $cover_places], ['party_orgs', $cover_party_orgs], ['liaison_links', $cover_liaison_links]]
    WHERE none(prefix IN need[1] WHERE d.areaCode STARTS WITH prefix) | need[0]] AS notCovered
WITH d, here, notCovered, CASE WHEN size(notCovered) = 0 THEN size(here) = 0 END AS verdict
RETURN d.id AS subjectId, 'DISTRICT' AS subjectKind, d.areaCode AS areaCode, null AS tier,
  verdict AS verdict, false AS exempt, 'MEDIUM' AS severity,
  CASE WHEN verdict THEN ['NO_POINT'] ELSE [] END AS kinds,
  notCovered AS notCovered, null AS headline,
  CASE WHEN size(notCovered) = 0 THEN size(here) END AS points,
  CASE WHEN size(notCovered) = 0
    THEN [field IN $liaison_fieldsRequired WHERE none(point IN here WHERE coalesce(point.field = field, false))] END AS fieldsWithout,
  null AS field
UNION ALL
CALL () {
  MATCH (point:PartyOrg)<-[links:LIAISES_WITH]-(:Person)
  WHERE links.from <= $on AND $on < links.to
  RETURN collect(DISTINCT point) AS linked
}
CALL (linked) {
  UNWIND linked AS o
  RETURN o
  UNION
  MATCH (o:PartyOrg {field: 'CITY'})
  WHERE (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
  RETURN o
}
WITH o, linked
WHERE any(prefix IN $scope WHERE o.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE o.areaCode STARTS WITH prefix)
WITH o, o IN linked AS isPoint, (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on) AS there,
  [point IN linked WHERE point.areaCode STARTS WITH left(o.areaCode, 4)
    AND (point.foundedOn IS NULL OR point.foundedOn <= $on) AND (point.dissolvedOn IS NULL OR point.dissolvedOn > $on)] AS inCity,
  [need IN [['places', $cover_places], ['party_orgs', $cover_party_orgs], ['liaison_links', $cover_liaison_links]]
    WHERE none(prefix IN need[1] WHERE o.areaCode STARTS WITH prefix) | need[0]] AS notCovered
WITH o, isPoint, there, inCity, notCovered, there AND coalesce(o.field = 'CITY', false) AS isCityCommittee
WITH o, isPoint, there, isCityCommittee, notCovered, inCity,
  [field IN $liaison_fieldsRequired WHERE none(point IN inCity WHERE coalesce(point.field = field, false))] AS fieldsWithout
WITH o, isCityCommittee, notCovered, inCity, fieldsWithout, [
    ['NOT_URBAN', isPoint AND NOT o.field IN $liaison_fields],
    ['DISSOLVED', isPoint AND NOT there],
    ['FIELD_EMPTY', isCityCommittee AND size(fieldsWithout) > 0]
  ] AS faults
WITH o, isCityCommittee, notCovered, inCity, fieldsWithout, faults,
  CASE WHEN size(notCovered) = 0 THEN [fault IN faults WHERE fault[1] | fault[0]] ELSE [] END AS kinds
RETURN o.id AS subjectId, 'PARTY_ORG' AS subjectKind, o.areaCode AS areaCode, null AS tier,
  CASE
    WHEN size(kinds) > 0 THEN true
    WHEN size(notCovered) > 0 OR any(fault IN faults WHERE fault[1] IS NULL) THEN null
    ELSE false
  END AS verdict, false AS exempt, 'MEDIUM' AS severity,
  kinds AS kinds, notCovered AS notCovered, null AS headline,
  CASE WHEN isCityCommittee AND size(notCovered) = 0 THEN size(inCity) END AS points,
  CASE WHEN isCityCommittee AND size(notCovered) = 0 THEN fieldsWithout END AS fieldsWithout,
  CASE WHEN NOT 'party_orgs' IN notCovered THEN o.field END AS field
