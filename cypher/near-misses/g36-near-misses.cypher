// What came closest for each community: workers whose training falls due within 30 days, and grades one step outside their band.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  workers_chief: [String!]!
// @param  workers_deputy: [String!]!
// @param  workers_general: [String!]!
// @param  workers_trainingDays: Int!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (m:Entity:Community {id: subjectId})
CALL (m) {
  MATCH (m)<-[:OF]-(:ResidentsCommittee)<-[work:WORKS_FOR {role: 'COMMUNITY_WORKER'}]-(p:Person)
  WHERE work.from <= $on AND $on < work.to
  WITH p, min(work.from) AS since
  CALL (p) {
    MATCH (p)<-[:OF]-(training:CareerEvent {kind: 'TRAINING'})
    WHERE training.on <= $on
    RETURN max(training.on) AS trainedOn
  }
  CALL (p) {
    MATCH (p)-[post:HOLDS_POST {kind: 'COMMUNITY_WORKER'}]->(:ResidentsCommittee)
    WHERE post.from <= $on AND $on < post.to
    WITH post, CASE post.postClass
        WHEN 'CHIEF' THEN split($workers_chief[0], '-')
        WHEN 'DEPUTY' THEN split($workers_deputy[0], '-')
        WHEN 'GENERAL' THEN split($workers_general[0], '-')
      END AS band
    RETURN count(CASE WHEN post.grade = toInteger(band[0]) - 1 OR post.grade = toInteger(band[1]) + 1 THEN 1 END) AS oneStep
  }
  WITH CASE WHEN trainedOn > since THEN trainedOn ELSE since END AS countsFrom, oneStep
  RETURN count(CASE WHEN oneStep > 0 THEN 1 END) AS oneStep,
    count(CASE WHEN countsFrom >= $on - duration({days: $workers_trainingDays})
      AND countsFrom < $on - duration({days: $workers_trainingDays - 30}) THEN 1 END) AS trainingDue
}
UNWIND [['TRAINING_DUE', trainingDue], ['ONE_STEP', oneStep]] AS miss
WITH subjectId, miss
WHERE miss[1] > 0
RETURN subjectId AS subjectId, miss[0] AS code, null AS nodeId, null AS endedOn, miss[1] AS number
