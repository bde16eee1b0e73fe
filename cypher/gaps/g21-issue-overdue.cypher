// One row per issue raised in a visit or a consultation up to the day: is it still open past the day it was due?
// No row: issues that only a meeting raised, issues raised later than the day, issues whose visit or consultation lies after it.
// @rule      G21 ISSUE_OVERDUE
// @zh        调研问题逾期未办结
// @en        Issue raised in a visit or consultation overdue
// @severity  MEDIUM
// @subject   ISSUE
// @why       An issue raised in a visit to a contact point or in a tripartite consultation is closed by the day it is due: a contact point that is heard and not answered is worse than none. 联系点走访和三方协商中提出的问题应当按期办结，件件有着落、事事有回音。
// @remedy    The unit in charge closes the issue; what it cannot settle goes to the joint conference, which sets a new day. 责任单位限期办结；办不了的提交联席会议研究，重新明确期限。
// @source    Contact-point system of the standing committee members (local practice); 2022 measures on urban primary-level Party building, joint coordination (关于深化城市基层党建引领基层治理的若干措施(试行)). 常委联系点制度（地方做法）；关于深化城市基层党建引领基层治理的若干措施(试行)（2022年）关于统筹协调的规定
// @version   1
// @needs     places, issues, visits, consultations
// @evidence  raisedOn: Date 提出日/raised
// @evidence  dueOn: Date 办结期限/due
// @evidence  daysOverdue: Int 逾期天数/days overdue
// @evidence  raisedIn: Ref 来源/visit or consultation
// @evidence  about: Ref 对象/organisation or compound
// @near      DAYS_PAST 已逾期天数/days past the date
// @near      DISCUSSED 会议曾研究该问题/a meeting that discussed it
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_issues: [String!]!
// @param  cover_visits: [String!]!
// @param  cover_consultations: [String!]!
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
// @column raisedOn: Date
// @column dueOn: Date
// @column daysOverdue: Int
// @column raisedIn: ID
// @column about: ID
// @key    subjectId
MATCH (i:Issue)<-[:RAISED]-(event:Visit|Consultation)
WHERE any(prefix IN $scope WHERE i.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE i.areaCode STARTS WITH prefix)
WITH i, event, coalesce(event.visitedOn, event.heldOn) AS eventOn
WHERE (eventOn IS NULL OR eventOn <= $on) AND coalesce(i.raisedOn, eventOn) <= $on
WITH i, event, eventOn ORDER BY event.id
WITH i, min(eventOn) AS firstEventOn, collect(event) AS events
WITH i, firstEventOn, events,
  coalesce(i.closedOn <= $on, i.status = 'CLOSED', false) AS closed,
  [need IN [['places', $cover_places], ['issues', $cover_issues]]
      + CASE WHEN any(event IN events WHERE event:Visit) THEN [['visits', $cover_visits]] ELSE [] END
      + CASE WHEN any(event IN events WHERE event:Consultation) THEN [['consultations', $cover_consultations]] ELSE [] END
    WHERE none(prefix IN need[1] WHERE i.areaCode STARTS WITH prefix) | need[0]] AS notCovered
WITH i, firstEventOn, notCovered,
  CASE WHEN size(notCovered) > 0 THEN null WHEN closed THEN false ELSE i.dueOn < $on END AS verdict,
  head([event IN events WHERE any(prefix IN $scope WHERE event.areaCode STARTS WITH prefix)]) AS shown
OPTIONAL MATCH (shown)-[:VISITED|OF]->(target:PartyOrg|Compound)
WHERE any(prefix IN $scope WHERE target.areaCode STARTS WITH prefix)
WITH i, firstEventOn, notCovered, verdict, shown, min(target.id) AS target
RETURN i.id AS subjectId, 'ISSUE' AS subjectKind, i.areaCode AS areaCode, null AS tier,
  verdict AS verdict, false AS exempt, 'MEDIUM' AS severity,
  CASE WHEN verdict THEN ['ISSUE_OVERDUE'] ELSE [] END AS kinds,
  notCovered AS notCovered, null AS headline,
  CASE WHEN NOT 'issues' IN notCovered THEN coalesce(i.raisedOn, firstEventOn) END AS raisedOn,
  CASE WHEN NOT 'issues' IN notCovered THEN i.dueOn END AS dueOn,
  CASE WHEN verdict THEN duration.inDays(i.dueOn, $on).days END AS daysOverdue,
  CASE WHEN NOT 'issues' IN notCovered THEN shown.id END AS raisedIn,
  CASE WHEN none(stem IN ['issues', 'visits', 'consultations'] WHERE stem IN notCovered) THEN target END AS about
