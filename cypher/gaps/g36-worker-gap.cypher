// One row per community there on the day: which workers of its residents' committee have no grade, a grade outside the band of their class, or no training in a year?
// A worker is counted once for each of the three faults; of several posts or employments one that shows the fault suffices. A community
// without a residents' committee has no workers. The number of workers for 10,000 residents is shown and never a gap.
// @rule      G36 WORKER_GAP
// @zh        社区工作者配备、等级、培训缺口
// @en        Community worker without grade, outside the band, or untrained
// @severity  MEDIUM
// @subject   COMMUNITY
// @why       Each community worker has one of three posts and a grade inside its band (three posts, eighteen grades), and is trained every year. 社区工作者实行“三岗十八级”，等级应在岗位区间内，每年参加轮训。
// @remedy    Set post and grade; correct the grade; send to the next training. 核定岗位等级；更正越档等级；安排参加轮训。
// @source    Three posts and eighteen grades (local practice); yearly rotation training of the article. 三岗十八级（地方做法）；文中：每年轮训
// @version   1
// @parameter workers.chief: [String!] = 7-18 | Bands of the three posts: chief. 三岗的等级区间：正职
// @parameter workers.deputy: [String!] = 4-15 | Bands of the three posts: deputy. 三岗的等级区间：副职
// @parameter workers.general: [String!] = 1-12 | Bands of the three posts: general. 三岗的等级区间：一般岗位
// @parameter workers.trainingDays: Int = 365 days | The article: yearly rotation training, read as a rolling year. 文中：每年轮训，按滚动一年理解
// @parameter residents.perHousehold: Float = 3.0 residents | Assumption of the project: residents served for each household. 本项目的假设：每户服务的居民数
// @shown     workers.per10k: Int = 18 community workers per 10,000 residents | the ratio is shown, never a gap. 只显示比例，不作为缺口
// @headline  faults
// @needs     places, residents_committees, people, employments, posts, worker_trainings
// @evidence  kinds: [Text] 情形/case
// @evidence  workers: PersonCount 社区工作者数/workers
// @evidence  per10k: Float 每万人配备/per 10,000 residents
// @evidence  noGrade: PersonCount 无等级/without grade
// @evidence  outOfBand: PersonCount 等级越档/outside the band
// @evidence  untrained: PersonCount 未培训/untrained
// @evidence  faults: Int 问题数/faults
// @near      TRAINING_DUE 30日内培训到期人数/training due within 30 days
// @near      ONE_STEP 等级仅差一级人数/grade one step outside the band
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_residents_committees: [String!]!
// @param  cover_people: [String!]!
// @param  cover_employments: [String!]!
// @param  cover_posts: [String!]!
// @param  cover_worker_trainings: [String!]!
// @param  workers_chief: [String!]!
// @param  workers_deputy: [String!]!
// @param  workers_general: [String!]!
// @param  workers_trainingDays: Int!
// @param  residents_perHousehold: Float!
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
// @column workers: Int
// @column per10k: Float
// @column noGrade: Int
// @column outOfBand: Int
// @column untrained: Int
// @column faults: Int
// @key    subjectId
MATCH (m:Community)
WHERE any(prefix IN $scope WHERE m.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE m.areaCode STARTS WITH prefix)
  AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
CALL (m) {
  MATCH (m)<-[of:OF]-(r:ResidentsCommittee)<-[work:WORKS_FOR {role: 'COMMUNITY_WORKER'}]-(p:Person)
  WHERE (of.from IS NULL OR of.from <= $on) AND (of.to IS NULL OR $on < of.to) AND work.from <= $on AND $on < work.to
    AND (r.establishedOn IS NULL OR r.establishedOn <= $on) AND (r.dissolvedOn IS NULL OR r.dissolvedOn > $on)
  WITH p, min(work.from) AS since
  CALL (p) {
    MATCH (p)-[post:HOLDS_POST {kind: 'COMMUNITY_WORKER'}]->(at:ResidentsCommittee)
    WHERE post.from <= $on AND $on < post.to
      AND (at.establishedOn IS NULL OR at.establishedOn <= $on) AND (at.dissolvedOn IS NULL OR at.dissolvedOn > $on)
    WITH post, CASE post.postClass
        WHEN 'CHIEF' THEN split($workers_chief[0], '-')
        WHEN 'DEPUTY' THEN split($workers_deputy[0], '-')
        WHEN 'GENERAL' THEN split($workers_general[0], '-')
      END AS band
    RETURN count(*) AS posts, count(CASE WHEN post.postClass IS NULL OR post.grade IS NULL THEN 1 END) AS ungraded,
      count(CASE WHEN post.grade < toInteger(band[0]) OR post.grade > toInteger(band[1]) THEN 1 END) AS outside
  }
  CALL (p) {
    MATCH (p)<-[:OF]-(training:CareerEvent {kind: 'TRAINING'})
    WHERE training.on <= $on
    RETURN max(training.on) AS trainedOn
  }
  RETURN count(*) AS workers,
    count(CASE WHEN posts = 0 OR ungraded > 0 THEN 1 END) AS noGrade,
    count(CASE WHEN outside > 0 THEN 1 END) AS outOfBand,
    count(CASE WHEN since < $on - duration({days: $workers_trainingDays})
      AND NOT coalesce(trainedOn >= $on - duration({days: $workers_trainingDays}), false) THEN 1 END) AS untrained
}
WITH m, workers, noGrade, outOfBand, untrained,
  [need IN [['places', $cover_places], ['residents_committees', $cover_residents_committees], ['people', $cover_people],
      ['employments', $cover_employments], ['posts', $cover_posts], ['worker_trainings', $cover_worker_trainings]]
    WHERE none(prefix IN need[1] WHERE m.areaCode STARTS WITH prefix) | need[0]] AS notCovered
WITH m, workers, noGrade, outOfBand, untrained, notCovered,
  none(stem IN ['places', 'residents_committees', 'people', 'employments'] WHERE stem IN notCovered) AS workersTold
WITH m, workers, noGrade, outOfBand, untrained, notCovered, workersTold, [
    ['NO_GRADE', noGrade, workersTold AND NOT 'posts' IN notCovered],
    ['OUT_OF_BAND', outOfBand, workersTold AND NOT 'posts' IN notCovered],
    ['UNTRAINED', untrained, workersTold AND NOT 'worker_trainings' IN notCovered]
  ] AS faultTable
WITH m, workers, noGrade, outOfBand, untrained, notCovered, workersTold, [fault IN faultTable WHERE fault[1] > 0 AND fault[2]] AS told
RETURN m.id AS subjectId, 'COMMUNITY' AS subjectKind, m.areaCode AS areaCode, null AS tier,
  CASE WHEN size(told) > 0 THEN true WHEN size(notCovered) > 0 THEN null ELSE false END AS verdict,
  false AS exempt, 'MEDIUM' AS severity, [fault IN told | fault[0]] AS kinds, notCovered AS notCovered,
  CASE WHEN size(told) > 0 OR size(notCovered) = 0 THEN reduce(sum = 0, fault IN told | sum + fault[1]) END AS headline,
  CASE WHEN workersTold THEN workers END AS workers,
  CASE WHEN workersTold AND m.households > 0 THEN workers * 10000 / (m.households * $residents_perHousehold) END AS per10k,
  CASE WHEN workersTold AND NOT 'posts' IN notCovered THEN noGrade END AS noGrade,
  CASE WHEN workersTold AND NOT 'posts' IN notCovered THEN outOfBand END AS outOfBand,
  CASE WHEN workersTold AND NOT 'worker_trainings' IN notCovered THEN untrained END AS untrained,
  CASE WHEN size(told) > 0 OR size(notCovered) = 0 THEN reduce(sum = 0, fault IN told | sum + fault[1]) END AS faults
