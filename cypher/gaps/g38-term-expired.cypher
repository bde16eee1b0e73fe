// One row per Party organisation existing on the day, Party groups apart: term, extension and approaching election where it is elected,
// the secretary's post everywhere. The term ends on the day the extension ends, else termYears after the last election;
// without either day the faults that use it are unknown. A post of an organisation speaks for its active secretaries, each of them.
// @rule      G38 TERM_EXPIRED
// @zh        党组织届满未换届、书记空缺
// @en        Term expired or secretary vacant
// @severity  HIGH
// @subject   PARTY_ORG
// @why       Party organisations change term on schedule (5 years in villages and communities and for committees, 3 elsewhere; a delay needs approval and lasts a year at most), and each has a secretary: a full member of a year's standing, in a branch one of its own. 基层党组织任期届满应按期换届，延期一般不超过一年；书记由本组织正式党员担任，党龄一般一年以上，空缺应及时补齐。
// @remedy    Hold the election, or ask the superior for an extension; fill the post within the month; plan the election half a year ahead. 按期换届或报批延期；书记空缺一个月内补选；届满前半年制定换届计划。
// @source    Election regulation Art. 3 (中国共产党基层组织选举工作条例); Party-branch regulation, term and secretary (see regulation); terms by kind: 5 years, others 3. 中国共产党基层组织选举工作条例第三条；支部工作条例关于任期和书记的规定（见条例）；任期按种类：五年，其他三年
// @version   1
// @parameter term.communityYears: Int = 5 years | Village and community branches, Party-branch regulation (see regulation). 村和社区党支部，支部工作条例（见条例）
// @parameter term.otherBranchYears: Int = 3 years | Other branches and general branches, Party-branch regulation (see regulation). 其他党支部和党总支，支部工作条例（见条例）
// @parameter term.committeeYears: Int = 5 years | Primary-level committees, Party constitution. 基层党委，党章
// @parameter term.extensionDays: Int = 365 days | Election regulation Art. 3. 基层组织选举工作条例第三条
// @parameter term.warnDays: Int = 180 days | Choice of the project: half a year ahead. 本项目的选择：提前半年
// @parameter term.vacancyDays: Int = 30 days | Choice of the project: a month. 本项目的选择：一个月
// @needs     places, party_orgs, posts, people, memberships, participations
// @evidence  kinds: [Text] 情形/case
// @evidence  lastElectedOn: Date 上次换届/last elected
// @evidence  termYears: Int 任期/term
// @evidence  endsOn: Date 届满日/term ends
// @evidence  vacantSince: Date 书记空缺自/vacant since
// @evidence  secretary: Ref 书记/secretary
// @near      LAST_SECRETARY 上一任书记/the last secretary
// @near      DEPUTY 现任副书记/deputy in place
// @near      TERM_END 距届满天数（负数为未到期）/days past the end of the term (negative: still to come)
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_party_orgs: [String!]!
// @param  cover_posts: [String!]!
// @param  cover_people: [String!]!
// @param  cover_memberships: [String!]!
// @param  cover_participations: [String!]!
// @param  term_communityYears: Int!
// @param  term_otherBranchYears: Int!
// @param  term_committeeYears: Int!
// @param  term_extensionDays: Int!
// @param  term_warnDays: Int!
// @param  term_vacancyDays: Int!
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
// @column lastElectedOn: Date
// @column termYears: Int
// @column endsOn: Date
// @column vacantSince: Date
// @column secretary: ID
// @key    subjectId
MATCH (o:PartyOrg)
WHERE any(prefix IN $scope WHERE o.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE o.areaCode STARTS WITH prefix)
  AND o.kind <> 'PARTY_GROUP'
  AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
CALL (o) {
  OPTIONAL MATCH (o)<-[post:HOLDS_POST {kind: 'SECRETARY'}]-(p:Person)
  WITH post, p, post.from <= $on AND $on < post.to AS active
  ORDER BY p.id
  RETURN collect(CASE WHEN active THEN p END) AS secretaries, max(CASE WHEN post.to <= $on THEN post.to END) AS lastUntil
}
WITH o, secretaries,
  o.kind IN ['BRANCH', 'JOINT_BRANCH', 'MOBILE_BRANCH'] AS branch,
  o.kind IN ['BRANCH', 'JOINT_BRANCH', 'MOBILE_BRANCH', 'GENERAL_BRANCH', 'PARTY_COMMITTEE']
    AND NOT coalesce(o.field IN ['CITY', 'DISTRICT'], false) AS elected,
  CASE WHEN lastUntil IS NULL OR o.foundedOn > lastUntil THEN o.foundedOn ELSE lastUntil END AS vacantSince,
  o.lastElectedOn + CASE WHEN o.termYears IS NOT NULL THEN duration({years: o.termYears}) END AS termEnd
WITH o, secretaries, branch, elected, vacantSince, termEnd, coalesce(o.extensionUntil, termEnd) AS endsOn,
  [need IN [['places', $cover_places], ['party_orgs', $cover_party_orgs], ['posts', $cover_posts], ['people', $cover_people]]
      + CASE WHEN branch THEN [['memberships', $cover_memberships], ['participations', $cover_participations]] ELSE [] END
    WHERE none(prefix IN need[1] WHERE o.areaCode STARTS WITH prefix) | need[0]] AS notCovered
WITH o, secretaries, vacantSince, endsOn, notCovered, [
    ['EXPIRED', CASE WHEN elected THEN endsOn < $on ELSE false END, ['places', 'party_orgs']],
    ['VACANT', size(secretaries) = 0 AND coalesce(vacantSince < $on - duration({days: $term_vacancyDays}), true),
      ['places', 'party_orgs', 'posts']],
    ['EXTENDED', elected AND o.extensionUntil IS NOT NULL AND o.extensionUntil > termEnd + duration({days: $term_extensionDays}),
      ['places', 'party_orgs']],
    ['NOT_FULL', any(p IN secretaries WHERE p.partyStatus <> 'FULL'), ['places', 'party_orgs', 'posts', 'people']],
    ['OUTSIDER', branch AND any(p IN secretaries WHERE NOT EXISTS {
        MATCH (p)-[tie:BELONGS_TO|PARTICIPATES_IN]->(o)
        WHERE tie.from <= $on AND $on < tie.to
      }), ['places', 'party_orgs', 'posts', 'memberships', 'participations']],
    ['NEWCOMER', any(p IN secretaries WHERE $on.year - p.joinedYear < 1), ['places', 'party_orgs', 'posts', 'people']],
    ['TERM_YEARS', elected AND o.termYears <> CASE
        WHEN o.field IN ['COMMUNITY', 'GRID', 'COMPOUND'] THEN $term_communityYears
        WHEN o.kind = 'PARTY_COMMITTEE' THEN $term_committeeYears
        ELSE $term_otherBranchYears
      END, ['places', 'party_orgs']],
    ['APPROACHING', elected AND o.electionPlannedOn IS NULL AND $on <= endsOn AND endsOn <= $on + duration({days: $term_warnDays}),
      ['places', 'party_orgs']]
  ] AS faults
WITH o, secretaries, vacantSince, endsOn, notCovered, faults,
  [fault IN faults WHERE fault[1] AND none(stem IN fault[2] WHERE stem IN notCovered) | fault[0]] AS kinds
RETURN o.id AS subjectId, 'PARTY_ORG' AS subjectKind, o.areaCode AS areaCode, null AS tier,
  CASE
    WHEN size(kinds) > 0 THEN true
    WHEN size(notCovered) > 0 OR any(fault IN faults WHERE fault[1] IS NULL) THEN null
    ELSE false
  END AS verdict,
  false AS exempt,
  CASE WHEN size(kinds) > 0 AND all(kind IN kinds WHERE kind IN ['TERM_YEARS', 'APPROACHING']) THEN 'LOW' ELSE 'HIGH' END AS severity,
  kinds AS kinds, notCovered AS notCovered, null AS headline,
  CASE WHEN NOT 'party_orgs' IN notCovered THEN o.lastElectedOn END AS lastElectedOn,
  CASE WHEN NOT 'party_orgs' IN notCovered THEN o.termYears END AS termYears,
  CASE WHEN NOT 'party_orgs' IN notCovered THEN endsOn END AS endsOn,
  CASE WHEN size(secretaries) = 0 AND NOT 'posts' IN notCovered THEN vacantSince END AS vacantSince,
  CASE WHEN NOT 'posts' IN notCovered
    THEN head([p IN secretaries WHERE any(prefix IN $scope WHERE p.areaCode STARTS WITH prefix) | p.id]) END AS secretary
