// One row per contact point, an existing organisation with an active link on the day: has each linked leader visited it in time?
// The clock of a link starts with the link and again with each visit of the linked leader; the longest of several counts.
// No row: organisations that no link makes a contact point.
// @rule      G18 LIAISON_UNVISITED
// @zh        联系点长期未走访
// @en        Contact point unvisited
// @severity  HIGH
// @subject   PARTY_ORG
// @why       A leader visits his or her contact points regularly, at least twice a year where a number is set (contact-point systems of other cities); an unvisited point is a name on a list. 领导干部应当经常到联系点调研，有明确规定的地方每年不少于2次（各地联系点制度）。
// @remedy    The leader visits within the month, takes part in an activity and settles what is raised. 联系领导当月到点调研，参加活动，解决问题。
// @source    Contact-point system of the standing committee members (the article); visit frequency: practice of other cities. 常委联系点制度（文中）；走访频次：其他城市的做法
// @version   1
// @parameter liaison.visitDays: Int = 183 days | Contact-point systems elsewhere: at least two visits a year. 其他地方的联系点制度：每年至少走访两次
// @parameter liaison.visitDaysCritical: Int = 365 days | A year without a visit; the project's assumption. 一年未走访；本项目的假设
// @needs     places, party_orgs, liaison_links, visits
// @evidence  lastVisitOn: Date 最近走访/last visit
// @evidence  days: Int 未走访天数/days
// @evidence  leader: Ref 联系领导/leader
// @evidence  visits365: Int 近一年走访次数/visits in 365 days
// @near      LAST_VISIT 联系领导最近一次走访/the last visit of a linked leader
// @near      OTHER_LEADER 其他领导走访过/a visit by another leader
// @near      STREET_VISIT 联系领导走访过同街道其他党组织/a visit of the linked leader elsewhere in the street
// @missing   VISITED IN VISIT 走访/visit
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_party_orgs: [String!]!
// @param  cover_liaison_links: [String!]!
// @param  cover_visits: [String!]!
// @param  liaison_visitDays: Int!
// @param  liaison_visitDaysCritical: Int!
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
// @column lastVisitOn: Date
// @column days: Int
// @column leader: ID
// @column visits365: Int
// @key    subjectId
MATCH (o:PartyOrg)<-[links:LIAISES_WITH]-(p:Person)
WHERE any(prefix IN $scope WHERE o.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE o.areaCode STARTS WITH prefix)
  AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
  AND links.from <= $on AND $on < links.to
CALL (o, p) {
  MATCH (o)<-[:VISITED]-(v:Visit)-[:MADE_BY]->(p)
  WHERE v.visitedOn <= $on
  RETURN max(v.visitedOn) AS lastVisitOn
}
WITH o, p, lastVisitOn, duration.inDays(CASE WHEN lastVisitOn > links.from THEN lastVisitOn ELSE links.from END, $on).days AS days
ORDER BY days DESC, p.id
WITH o, collect(DISTINCT p) AS leaders, head(collect({leader: p, lastVisitOn: lastVisitOn, days: days})) AS longest
WITH o, leaders, longest.leader AS leader, longest.lastVisitOn AS lastVisitOn, longest.days AS days,
  COUNT {
    MATCH (o)<-[:VISITED]-(v:Visit)-[:MADE_BY]->(q:Person)
    WHERE q IN leaders AND v.visitedOn <= $on AND duration.inDays(v.visitedOn, $on).days <= 365
    RETURN DISTINCT v
  } AS visits365,
  [need IN [['places', $cover_places], ['party_orgs', $cover_party_orgs], ['liaison_links', $cover_liaison_links], ['visits', $cover_visits]]
    WHERE none(prefix IN need[1] WHERE o.areaCode STARTS WITH prefix) | need[0]] AS notCovered
WITH *, CASE WHEN size(notCovered) = 0 THEN days > $liaison_visitDays END AS verdict
RETURN o.id AS subjectId, 'PARTY_ORG' AS subjectKind, o.areaCode AS areaCode, null AS tier,
  verdict AS verdict, false AS exempt,
  CASE WHEN verdict AND days > $liaison_visitDaysCritical THEN 'HIGH' ELSE 'MEDIUM' END AS severity,
  CASE WHEN verdict THEN ['LIAISON_UNVISITED'] ELSE [] END AS kinds,
  notCovered AS notCovered, null AS headline,
  CASE WHEN NOT 'visits' IN notCovered THEN lastVisitOn END AS lastVisitOn,
  CASE WHEN none(stem IN ['liaison_links', 'visits'] WHERE stem IN notCovered) THEN days END AS days,
  CASE WHEN NOT 'liaison_links' IN notCovered AND any(prefix IN $scope WHERE leader.areaCode STARTS WITH prefix)
    THEN leader.id END AS leader,
  CASE WHEN NOT 'visits' IN notCovered THEN visits365 END AS visits365
