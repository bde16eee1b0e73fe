// School-leader candidates proposed by the day for the given schools (`by` 'SCHOOL') or the schools in each of the given
// places ('AREA'; `keys` and `prefixes` by position), as numbers of persons: in all, appointed, withdrawn, and with at
// least `partyYears` years of Party-affairs posts, years of 365 days counted once where posts overlap and cut at the day.
// `fewestDays` is the smallest number of such days.
// @param  by: String!
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  partyYears: Int!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column candidates: Int!
// @column appointed: Int!
// @column withdrawn: Int!
// @column experienced: Int!
// @column fewestDays: Int
// @key    key
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (key, within) {
  CALL (key, within) {
    WITH key WHERE $by = 'SCHOOL'
    MATCH (c:Candidate)-[:FOR]->(:Entity&WorkUnit {id: key})
    RETURN c
    UNION ALL
    WITH within WHERE $by = 'AREA'
    MATCH (c:Candidate)
    WHERE c.areaCode STARTS WITH within
    RETURN c
  }
  MATCH (c)-[:OF]->(p:Person)
  WHERE (c.listedOn IS NULL OR c.listedOn <= $on) AND any(prefix IN $scope WHERE c.areaCode STARTS WITH prefix)
  WITH p, collect(c.status) AS statuses
  CALL (p) {
    MATCH (p)-[h:HOLDS_POST]->(:PartyOrg)
    WHERE h.kind IN ['SECRETARY', 'DEPUTY_SECRETARY', 'ORG_MEMBER', 'PUBLICITY_MEMBER', 'DISCIPLINE_MEMBER']
      AND h.from < $on AND h.from < h.to
    WITH h.from AS first, CASE WHEN h.to > $on THEN $on ELSE h.to END AS after
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
  RETURN count(p) AS candidates, count(CASE WHEN 'APPOINTED' IN statuses THEN 1 END) AS appointed,
    count(CASE WHEN 'WITHDRAWN' IN statuses THEN 1 END) AS withdrawn,
    count(CASE WHEN partyDays >= 365 * $partyYears THEN 1 END) AS experienced, min(partyDays) AS fewestDays
}
RETURN key AS key, candidates AS candidates, appointed AS appointed, withdrawn AS withdrawn, experienced AS experienced,
  fewestDays AS fewestDays
