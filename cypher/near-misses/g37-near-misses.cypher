// What came closest: Party leaders of the firm whose management post ended, and the days a candidate is short.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  school_partyYears: Int!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (subject:Entity {id: subjectId})
CALL (subject) {
  MATCH (subject:WorkUnit)<-[set:SET_UP_IN]-(o:PartyOrg)<-[post:HOLDS_POST]-(p:Person)-[management:HOLDS_POST {kind: 'MANAGEMENT'}]->(subject)
  WHERE set.from <= $on AND $on < set.to AND post.from <= $on AND $on < post.to
    AND post.kind IN ['SECRETARY', 'DEPUTY_SECRETARY', 'ORG_MEMBER', 'PUBLICITY_MEMBER', 'DISCIPLINE_MEMBER']
  WITH p, max(management.to) AS endedOn
  WHERE endedOn <= $on
  WITH p, endedOn ORDER BY endedOn DESC, p.id LIMIT 5
  RETURN 'MANAGEMENT_ENDED' AS code, p AS node, endedOn, null AS number
  UNION ALL
  MATCH (subject:Candidate)
  CALL (subject) {
    MATCH (subject)-[:OF]->(:Person)-[post:HOLDS_POST]->(:PartyOrg)
    WHERE post.kind IN ['SECRETARY', 'DEPUTY_SECRETARY', 'ORG_MEMBER', 'PUBLICITY_MEMBER', 'DISCIPLINE_MEMBER']
      AND post.from < $on AND post.from < post.to
    WITH post.from AS first, CASE WHEN post.to > $on THEN $on ELSE post.to END AS after
    ORDER BY first, after
    RETURN reduce(
      done = [0, date('0001-01-01')], interval IN collect([first, after]) |
      CASE
        WHEN interval[1] <= done[1] THEN done
        WHEN interval[0] <= done[1] THEN [done[0] + duration.inDays(done[1], interval[1]).days, interval[1]]
        ELSE [done[0] + duration.inDays(interval[0], interval[1]).days, interval[1]]
      END
    )[0] AS partyDays
  }
  WITH 365 * $school_partyYears - partyDays AS short
  WHERE short > 0
  RETURN 'DAYS_SHORT' AS code, null AS node, null AS endedOn, short AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
