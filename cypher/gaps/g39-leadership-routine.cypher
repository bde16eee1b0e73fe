// One row per decision body, member unit of a joint conference, district or zone, and breakthrough project:
// bodies meet in time, units and secretaries report each year, projects have an owner and a document.
// The year reported on is the last one complete at the end of the day. Meetings after the day are not there.
// @rule      G39 LEADERSHIP_ROUTINE
// @zh        会议述职缺项
// @en        Leadership meeting or duty report missing
// @severity  MEDIUM
// @subject   DECISION_BODY, WORK_UNIT, DISTRICT, PROJECT
// @why       The joint conference of a street meets each quarter, bodies of city and county twice a year; member units and county secretaries report on their duty each year; each breakthrough project has an owner and an implementing opinion. 街道联席会议每季度召开、市县议事机构每半年召开；成员单位和县区委书记每年述职；突破项目有责任单位、有实施意见。
// @remedy    Call the meeting; hand the report in; name the owner, issue the document. 及时召开会议；补交述职报告；明确责任单位并出台实施意见。
// @source    Joint-conference and duty-report system of the article (local practice). 文中的联席会议和述职制度（地方做法）
// @version   1
// @parameter meeting.days: Int = 183 days | Choice of the project: bodies of city and county. 本项目的选择：市、县两级机构
// @parameter meeting.streetDays: Int = 92 days | Choice of the project: bodies of a street, each quarter. 本项目的选择：街道机构，每季度
// @needs     places, decision_bodies, meetings, body_members, work_units, duty_reports, party_orgs, breakthrough_projects
// @evidence  kinds: [Text] 缺项/what is missing
// @evidence  lastMeetingOn: Date 最近会议/last meeting
// @evidence  days: Int 间隔天数/days since
// @evidence  year: Int 述职年度/report year
// @near      LAST_MEETING 上次会议/the last meeting
// @near      YEAR_BEFORE 上一年度述职/the report of the year before
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_decision_bodies: [String!]!
// @param  cover_meetings: [String!]!
// @param  cover_body_members: [String!]!
// @param  cover_work_units: [String!]!
// @param  cover_duty_reports: [String!]!
// @param  cover_party_orgs: [String!]!
// @param  cover_breakthrough_projects: [String!]!
// @param  meeting_days: Int!
// @param  meeting_streetDays: Int!
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
// @column lastMeetingOn: Date
// @column days: Int
// @column year: Int
// @key    subjectId
CALL () {
  MATCH (body:DecisionBody)
  WHERE any(prefix IN $scope WHERE body.areaCode STARTS WITH prefix)
    AND none(prefix IN $outside WHERE body.areaCode STARTS WITH prefix)
    AND (body.foundedOn IS NULL OR body.foundedOn <= $on)
  OPTIONAL MATCH (body)<-[:OF]-(meeting:Meeting)
  WHERE meeting.heldOn <= $on
  WITH body, max(meeting.heldOn) AS lastMeetingOn,
    CASE
      WHEN body.level = 'STREET' THEN $on - duration({days: $meeting_streetDays})
      WHEN body.level IN ['CITY', 'DISTRICT'] THEN $on - duration({days: $meeting_days})
    END AS dueSince
  RETURN body AS subject, 'DECISION_BODY' AS subjectKind, lastMeetingOn, null AS year, [[
      'NO_MEETING',
      CASE WHEN lastMeetingOn IS NULL AND body.foundedOn IS NULL THEN true
        ELSE coalesce(lastMeetingOn, body.foundedOn) < dueSince END
    ]] AS faults,
    [['decision_bodies', $cover_decision_bodies], ['meetings', $cover_meetings]] AS needs
  UNION ALL
  MATCH (body:DecisionBody {kind: 'JOINT_CONFERENCE'})-[seat:HAS_MEMBER]->(w:WorkUnit)
  WHERE seat.from <= $on AND $on < seat.to
    AND (body.foundedOn IS NULL OR body.foundedOn <= $on)
    AND any(prefix IN $scope WHERE w.areaCode STARTS WITH prefix)
    AND none(prefix IN $outside WHERE w.areaCode STARTS WITH prefix)
    AND (w.establishedOn IS NULL OR w.establishedOn <= $on) AND (w.abolishedOn IS NULL OR w.abolishedOn > $on)
  WITH DISTINCT w, ($on + duration({days: 1})).year - 1 AS year
  RETURN w AS subject, 'WORK_UNIT' AS subjectKind, null AS lastMeetingOn, year,
    [['NO_UNIT_REPORT', NOT EXISTS { MATCH (report:DutyReport {year: year})-[:BY_UNIT]->(w) }]] AS faults,
    [['work_units', $cover_work_units], ['body_members', $cover_body_members],
      ['decision_bodies', $cover_decision_bodies], ['duty_reports', $cover_duty_reports]] AS needs
  UNION ALL
  MATCH (d:District)
  WHERE any(prefix IN $scope WHERE d.areaCode STARTS WITH prefix)
    AND none(prefix IN $outside WHERE d.areaCode STARTS WITH prefix)
    AND (d.establishedOn IS NULL OR d.establishedOn <= $on) AND (d.abolishedOn IS NULL OR d.abolishedOn > $on)
  WITH d, ($on + duration({days: 1})).year - 1 AS year
  CALL (d, year) {
    MATCH (o:PartyOrg {field: 'DISTRICT'})<-[:ABOUT]-(report:DutyReport {year: year})
    WHERE o.areaCode = d.areaCode
      AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
    RETURN count(report) AS reports
  }
  RETURN d AS subject, 'DISTRICT' AS subjectKind, null AS lastMeetingOn, year,
    [['NO_SECRETARY_REPORT', reports = 0]] AS faults,
    [['duty_reports', $cover_duty_reports], ['party_orgs', $cover_party_orgs]] AS needs
  UNION ALL
  MATCH (project:BreakthroughProject)
  WHERE any(prefix IN $scope WHERE project.areaCode STARTS WITH prefix)
    AND none(prefix IN $outside WHERE project.areaCode STARTS WITH prefix)
  RETURN project AS subject, 'PROJECT' AS subjectKind, null AS lastMeetingOn, null AS year, [
      ['NO_OWNER', NOT EXISTS {
        MATCH (project)-[:OWNED_BY]->(w:WorkUnit)
        WHERE (w.establishedOn IS NULL OR w.establishedOn <= $on) AND (w.abolishedOn IS NULL OR w.abolishedOn > $on)
      }],
      ['NO_DOCUMENT', NOT EXISTS { (project)-[:GOVERNED_BY]->(:PolicyDoc) }]
    ] AS faults,
    [['breakthrough_projects', $cover_breakthrough_projects]] AS needs
}
WITH subject, subjectKind, lastMeetingOn, year, faults,
  [need IN [['places', $cover_places]] + needs
    WHERE none(prefix IN need[1] WHERE subject.areaCode STARTS WITH prefix) | need[0]] AS notCovered
WITH subject, subjectKind, lastMeetingOn, year, notCovered, faults,
  CASE WHEN size(notCovered) = 0 THEN any(fault IN faults WHERE fault[1]) END AS verdict
RETURN subject.id AS subjectId, subjectKind AS subjectKind, subject.areaCode AS areaCode, null AS tier,
  verdict AS verdict, false AS exempt, 'MEDIUM' AS severity,
  CASE WHEN verdict THEN [fault IN faults WHERE fault[1] | fault[0]] ELSE [] END AS kinds,
  notCovered AS notCovered, null AS headline,
  CASE WHEN NOT 'meetings' IN notCovered THEN lastMeetingOn END AS lastMeetingOn,
  CASE WHEN NOT 'meetings' IN notCovered THEN duration.inDays(lastMeetingOn, $on).days END AS days,
  year AS year
