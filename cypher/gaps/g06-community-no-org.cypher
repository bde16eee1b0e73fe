// One row per community there on the day: has it a Party organisation of the field COMMUNITY and a residents' committee?
// Either fault is proven by its own files, whatever is not covered for the other.
// @rule      G06 COMMUNITY_NO_ORG
// @zh        社区无党组织
// @en        Community without Party organisation or residents' committee
// @severity  CRITICAL
// @subject   COMMUNITY
// @why       A community is the area of one residents' committee and has a Party organisation that leads it; without either nothing below it has a superior (organic law of urban residents' committees; Party-branch regulation, Art. 4). 社区是一个居民委员会的辖区，应设党组织领导；缺少任何一个，其下网格和小区就无所隶属（城市居民委员会组织法；支部工作条例第四条）。
// @remedy    The street sets up the organisation, or has the committee elected, at once. 街道立即组建社区党组织或指导选举居民委员会。
// @source    城市居民委员会组织法; 中国共产党支部工作条例(试行) Art. 4. 城市居民委员会组织法；中国共产党支部工作条例(试行)第四条
// @version   1
// @needs     places, party_orgs, org_places, residents_committees
// @evidence  kinds: [Text] 缺项/what is missing
// @evidence  organisation: Ref 社区党组织/community organisation
// @evidence  committee: Ref 居民委员会/residents' committee
// @evidence  households: Int 户数/households
// @near      LAST_ORGANISATION 曾设社区党组织，已终止/a community organisation that ended
// @near      STREET_ORGANISATION 上级街道党组织/the organisation of the street above
// @missing   NO_ORG: SET_UP_IN IN PARTY_ORG 社区党组织/community organisation
// @missing   NO_COMMITTEE: OTHER IN RESIDENTS_COMMITTEE 居民委员会/residents' committee
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_party_orgs: [String!]!
// @param  cover_org_places: [String!]!
// @param  cover_residents_committees: [String!]!
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
// @column organisation: ID
// @column committee: ID
// @column households: Int
// @key    subjectId
MATCH (m:Community)
WHERE any(prefix IN $scope WHERE m.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE m.areaCode STARTS WITH prefix)
  AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
CALL (m) {
  MATCH (m)<-[set:SET_UP_IN]-(o:PartyOrg {field: 'COMMUNITY'})
  WHERE set.from <= $on AND $on < set.to
    AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
  WITH DISTINCT o ORDER BY o.id
  RETURN collect(o) AS organisations
}
CALL (m) {
  MATCH (m)<-[:OF]-(r:ResidentsCommittee)
  WHERE (r.establishedOn IS NULL OR r.establishedOn <= $on) AND (r.dissolvedOn IS NULL OR r.dissolvedOn > $on)
  WITH DISTINCT r ORDER BY r.id
  RETURN collect(r) AS committees
}
WITH m, organisations, committees,
  [need IN [['places', $cover_places], ['party_orgs', $cover_party_orgs], ['org_places', $cover_org_places],
      ['residents_committees', $cover_residents_committees]]
    WHERE none(prefix IN need[1] WHERE m.areaCode STARTS WITH prefix) | need[0]] AS notCovered,
  [['NO_ORG', size(organisations) = 0, ['places', 'party_orgs', 'org_places']],
    ['NO_COMMITTEE', size(committees) = 0, ['places', 'residents_committees']]] AS faults
WITH m, organisations, committees, notCovered,
  [fault IN faults WHERE fault[1] AND none(stem IN fault[2] WHERE stem IN notCovered) | fault[0]] AS kinds
RETURN m.id AS subjectId, 'COMMUNITY' AS subjectKind, m.areaCode AS areaCode, null AS tier,
  CASE WHEN size(kinds) > 0 THEN true WHEN size(notCovered) = 0 THEN false END AS verdict, false AS exempt, 'CRITICAL' AS severity,
  kinds AS kinds, notCovered AS notCovered, null AS headline,
  CASE WHEN none(stem IN ['party_orgs', 'org_places'] WHERE stem IN notCovered)
    THEN head([o IN organisations WHERE any(prefix IN $scope WHERE o.areaCode STARTS WITH prefix) | o.id]) END AS organisation,
  CASE WHEN NOT 'residents_committees' IN notCovered
    THEN head([r IN committees WHERE any(prefix IN $scope WHERE r.areaCode STARTS WITH prefix) | r.id]) END AS committee,
  CASE WHEN NOT 'places' IN notCovered THEN m.households END AS households
