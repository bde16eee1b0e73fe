// One row per street there on the day: which of the five powers is not granted, which one has not been exercised for a year?
// A grant that was never exercised counts from the day it began.
// @rule      G35 STREET_POWER_MISSING
// @zh        街道五项权力未落实
// @en        Street lacking one of five powers, or power never exercised in a year
// @severity  CRITICAL
// @subject   STREET
// @why       Every street holds the five powers of the street reform (appraisal, personnel and consent, overall management, a part in planning, a say in big decisions), and uses them. 街道应当享有考核评价权、人事考核权和征得同意权、综合管理权、规划参与权、重大决策和重大项目建议权，并实际行使。
// @remedy    The county issues the missing grant; the street exercises what it was given and records it. 县区补齐赋权；街道依权行使并留痕。
// @source    2019 opinions on urban primary-level Party building, powers of the street (关于加强和改进城市基层党的建设工作的意见). 关于加强和改进城市基层党的建设工作的意见（2019年）关于街道职权的规定
// @version   1
// @parameter power.idleDays: Int = 365 days | Choice of the project: once a year. 本项目的选择：每年一次
// @needs     places, street_powers
// @evidence  kinds: [Text] 情形/case
// @evidence  missing: [Text] 未赋权/powers missing
// @evidence  unused: [Text] 未行使/powers not exercised
// @evidence  granted: Int 已赋权数/granted
// @evidence  lastExercisedOn: Date 最近行使/last exercised
// @near      GRANT_ENDED 曾赋权，已终止/a grant that ended
// @near      DAYS_IDLE 未行使天数/days since last use
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_street_powers: [String!]!
// @param  power_idleDays: Int!
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
// @column missing: [String!]
// @column unused: [String!]
// @column granted: Int
// @column lastExercisedOn: Date
// @key    subjectId
MATCH (s:Street)
WHERE any(prefix IN $scope WHERE s.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE s.areaCode STARTS WITH prefix)
  AND (s.establishedOn IS NULL OR s.establishedOn <= $on) AND (s.abolishedOn IS NULL OR s.abolishedOn > $on)
CALL (s) {
  MATCH (s)-[grant:GRANTED]->(power:StreetPower)
  WHERE grant.from <= $on AND $on < grant.to
  WITH power, grant,
    CASE WHEN grant.lastExercisedOn > grant.from THEN grant.lastExercisedOn ELSE grant.from END AS countsFrom
  ORDER BY power.seq
  RETURN collect(DISTINCT power.seq) AS grantedSeqs, max(grant.lastExercisedOn) AS lastExercisedOn,
    max(CASE WHEN countsFrom < $on - duration({days: $power_idleDays}) THEN grant.lastExercisedOn END) AS idleSince,
    collect(DISTINCT CASE WHEN countsFrom < $on - duration({days: $power_idleDays}) THEN power.seq END) AS unusedSeqs
}
WITH s, grantedSeqs, unusedSeqs, CASE WHEN size(unusedSeqs) > 0 THEN idleSince ELSE lastExercisedOn END AS lastExercisedOn,
  ['考核评价权', '人事考核权和征得同意权', '综合管理权', '规划参与权', '重大决策和重大项目建议权'] AS powers,
  [need IN [['places', $cover_places], ['street_powers', $cover_street_powers]]
    WHERE none(prefix IN need[1] WHERE s.areaCode STARTS WITH prefix) | need[0]] AS notCovered
WITH s, grantedSeqs, unusedSeqs, lastExercisedOn, powers, notCovered,
  [seq IN range(1, 5) WHERE NOT seq IN grantedSeqs] AS missingSeqs
WITH s, grantedSeqs, unusedSeqs, lastExercisedOn, powers, notCovered, missingSeqs,
  CASE WHEN size(notCovered) > 0 THEN []
    ELSE [fault IN [['MISSING', size(missingSeqs) > 0], ['UNUSED', size(unusedSeqs) > 0]] WHERE fault[1] | fault[0]] END AS kinds
RETURN s.id AS subjectId, 'STREET' AS subjectKind, s.areaCode AS areaCode, null AS tier,
  CASE WHEN size(notCovered) = 0 THEN size(kinds) > 0 END AS verdict,
  false AS exempt, CASE WHEN kinds = ['UNUSED'] THEN 'MEDIUM' ELSE 'CRITICAL' END AS severity,
  kinds AS kinds, notCovered AS notCovered, null AS headline,
  CASE WHEN NOT 'street_powers' IN notCovered THEN [seq IN missingSeqs | powers[seq - 1]] END AS missing,
  CASE WHEN NOT 'street_powers' IN notCovered THEN [seq IN unusedSeqs | coalesce(powers[seq - 1], toString(seq))] END AS unused,
  CASE WHEN NOT 'street_powers' IN notCovered THEN size(grantedSeqs) END AS granted,
  CASE WHEN NOT 'street_powers' IN notCovered THEN lastExercisedOn END AS lastExercisedOn
