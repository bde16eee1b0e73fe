// One row per state firm there on the day, and one per school-leader candidate listed up to it.
// A firm: do the Party leaders of its unit-level organisations also hold posts in its management? A firm without Party leaders is unknown.
// A candidate: how many days of committee posts in any Party organisation, also one dissolved since, the intervals merged and cut at the day.
// @rule      G37 CROSS_APPOINTMENT
// @zh        交叉任职、党务经历不达标
// @en        Cross-appointment or Party-affairs record below standard
// @severity  HIGH
// @subject   WORK_UNIT, OTHER
// @why       In a state firm the Party leaders sit in the management too (two-way entry, cross-appointment), and who is to lead a school has three years of Party-affairs posts behind him or her. 国有企业坚持“双向进入、交叉任职”，党组织领导班子成员全部交叉任职；拟任校级干部须有三年以上党务工作经历。
// @remedy    Appoint the remaining Party leaders to the management; give the candidate a Party-affairs post first. 补齐交叉任职；候选人先到党务岗位历练。
// @source    国有企业基层组织工作条例(试行), 2019 (see regulation); the article: 100 % and three years. 国有企业基层组织工作条例(试行)（2019年，见条例）；文中：100%和三年
// @version   1
// @parameter soe.crossAppointment: Float = 1.0 share | The article: all Party leaders of state firms. 文中：国有企业全体党务负责人
// @parameter school.partyYears: Int = 3 years | The article: Party-affairs record of school leaders. 文中：学校领导的党务经历
// @needs     places, posts, work_units, party_orgs, org_places, subordinations, candidates, people
// @evidence  leaders: Int 党组织领导班子人数/Party leaders
// @evidence  crossed: Int 交叉任职人数/cross-appointed
// @evidence  rate: Float 交叉任职率/rate
// @evidence  partyDays: Int 党务经历天数/days of Party-affairs posts
// @evidence  partyYears: Float 党务经历年数/years
// @near      MANAGEMENT_ENDED 经营管理职务已终止的党组织班子成员/a Party leader whose management post ended
// @near      DAYS_SHORT 尚差天数/days short of the limit
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_posts: [String!]!
// @param  cover_work_units: [String!]!
// @param  cover_party_orgs: [String!]!
// @param  cover_org_places: [String!]!
// @param  cover_subordinations: [String!]!
// @param  cover_candidates: [String!]!
// @param  cover_people: [String!]!
// @param  soe_crossAppointment: Float!
// @param  school_partyYears: Int!
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
// @column leaders: Int
// @column crossed: Int
// @column rate: Float
// @column partyDays: Int
// @column partyYears: Float
// @key    subjectId
CALL () {
  MATCH (w:WorkUnit)
  WHERE any(prefix IN $scope WHERE w.areaCode STARTS WITH prefix)
    AND none(prefix IN $outside WHERE w.areaCode STARTS WITH prefix)
    AND w.orgType = 'SOE'
    AND (w.establishedOn IS NULL OR w.establishedOn <= $on) AND (w.abolishedOn IS NULL OR w.abolishedOn > $on)
  CALL (w) {
    MATCH (w)<-[set:SET_UP_IN]-(o:PartyOrg)
    WHERE set.from <= $on AND $on < set.to
      AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
      AND NOT EXISTS {
        MATCH (o)-[sub:SUBORDINATE_TO {kind: 'LEADERSHIP'}]->(above:PartyOrg)-[there:SET_UP_IN]->(w)
        WHERE sub.from <= $on AND $on < sub.to AND there.from <= $on AND $on < there.to
          AND (above.foundedOn IS NULL OR above.foundedOn <= $on) AND (above.dissolvedOn IS NULL OR above.dissolvedOn > $on)
      }
    MATCH (o)<-[post:HOLDS_POST]-(p:Person)
    WHERE post.kind IN ['SECRETARY', 'DEPUTY_SECRETARY', 'ORG_MEMBER', 'PUBLICITY_MEMBER', 'DISCIPLINE_MEMBER']
      AND post.from <= $on AND $on < post.to
    WITH DISTINCT p, w
    RETURN count(*) AS leaders, count(CASE WHEN EXISTS {
        MATCH (p)-[management:HOLDS_POST {kind: 'MANAGEMENT'}]->(w)
        WHERE management.from <= $on AND $on < management.to
      } THEN 1 END) AS crossed
  }
  RETURN w AS subject, 'WORK_UNIT' AS subjectKind, leaders, crossed, null AS partyDays,
    CASE WHEN leaders > 0 THEN crossed * 10000 < toInteger(round($soe_crossAppointment * 10000)) * leaders END AS fault,
    [['posts', $cover_posts], ['work_units', $cover_work_units], ['party_orgs', $cover_party_orgs],
      ['org_places', $cover_org_places], ['subordinations', $cover_subordinations]] AS needs
  UNION ALL
  MATCH (c:Candidate)
  WHERE any(prefix IN $scope WHERE c.areaCode STARTS WITH prefix)
    AND none(prefix IN $outside WHERE c.areaCode STARTS WITH prefix)
    AND (c.listedOn IS NULL OR c.listedOn <= $on)
  CALL (c) {
    OPTIONAL MATCH (c)-[:OF]->(p:Person)
    OPTIONAL MATCH (p)-[post:HOLDS_POST]->(:PartyOrg)
    WHERE post.kind IN ['SECRETARY', 'DEPUTY_SECRETARY', 'ORG_MEMBER', 'PUBLICITY_MEMBER', 'DISCIPLINE_MEMBER']
      AND post.from < $on AND post.from < post.to
    WITH p, post.from AS first, CASE WHEN post.to > $on THEN $on ELSE post.to END AS after
    ORDER BY first, after
    RETURN count(p) > 0 AS known, collect([first, after]) AS intervals
  }
  WITH c, CASE WHEN known THEN reduce(
      done = [0, date('0001-01-01')], interval IN [each IN intervals WHERE each[0] IS NOT NULL] |
      CASE
        WHEN interval[1] <= done[1] THEN done
        WHEN interval[0] <= done[1] THEN [done[0] + duration.inDays(done[1], interval[1]).days, interval[1]]
        ELSE [done[0] + duration.inDays(interval[0], interval[1]).days, interval[1]]
      END
    )[0] END AS partyDays
  RETURN c AS subject, 'OTHER' AS subjectKind, null AS leaders, null AS crossed, partyDays,
    partyDays < 365 * $school_partyYears AS fault,
    [['posts', $cover_posts], ['candidates', $cover_candidates], ['people', $cover_people]] AS needs
}
WITH subject, subjectKind, leaders, crossed, partyDays, fault,
  [need IN [['places', $cover_places]] + needs
    WHERE none(prefix IN need[1] WHERE subject.areaCode STARTS WITH prefix) | need[0]] AS notCovered
WITH subject, subjectKind, leaders, crossed, partyDays, notCovered,
  CASE WHEN size(notCovered) = 0 THEN fault END AS verdict
RETURN subject.id AS subjectId, subjectKind AS subjectKind, subject.areaCode AS areaCode, null AS tier,
  verdict AS verdict, false AS exempt, 'HIGH' AS severity,
  CASE WHEN NOT verdict OR verdict IS NULL THEN [] WHEN subject:WorkUnit THEN ['SOE_RATE'] ELSE ['PARTY_YEARS'] END AS kinds,
  notCovered AS notCovered, null AS headline,
  CASE WHEN size(notCovered) = 0 THEN leaders END AS leaders,
  CASE WHEN size(notCovered) = 0 THEN crossed END AS crossed,
  CASE WHEN size(notCovered) = 0 AND leaders > 0 THEN toFloat(crossed) / leaders END AS rate,
  CASE WHEN size(notCovered) = 0 THEN partyDays END AS partyDays,
  CASE WHEN size(notCovered) = 0 THEN partyDays / 365.0 END AS partyYears
