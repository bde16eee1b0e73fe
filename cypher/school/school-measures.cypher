// The measures of schools: the given ones (`by` 'ID') or all ('ALL', for each key), by number. The measures themselves are
// the same in every city and hidden from nobody; schools are those in scope that exist on the day. `with` names what is
// read only when wanted; statuses and how many schools have them in lists that belong together by position.
// @param  by: String!
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column seq: Int!
// @column aspect: Int!
// @column schools: Int!
// @column lastActedOn: Date
// @column statuses: [SchoolMeasureStatus]!
// @column statusSchools: [Int!]!
// @key    key id
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE $by = 'ID'
  MATCH (m:Entity&Measure {id: key})
  RETURN m
  UNION ALL
  WITH key WHERE $by = 'ALL'
  MATCH (m:Measure)
  RETURN m
}
CALL (m) {
  WITH m WHERE any(name IN ['schools', 'lastActedOn', 'byStatus'] WHERE name IN $with)
  MATCH (m)-[r:CARRIED_OUT_BY]->(u:WorkUnit)
  WHERE
// @include work-unit/_exists.cypher
  RETURN count(DISTINCT u) AS schools, max(CASE WHEN r.actedOn <= $on THEN r.actedOn END) AS lastActedOn,
    collect({ status: r.status }) AS progress
}
WITH *, COLLECT {
    UNWIND progress AS each
    WITH each.status AS status, count(*) AS number
    RETURN [status, number] ORDER BY number DESC, status
  } AS byStatus
RETURN key AS key, m.id AS id, m.name AS name, m.seq AS seq, m.aspect AS aspect, schools AS schools,
  lastActedOn AS lastActedOn, [each IN byStatus | each[0]] AS statuses, [each IN byStatus | each[1]] AS statusSchools
ORDER BY key, seq, id
