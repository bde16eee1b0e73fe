// Days on which relations of the given nodes began or ended, or on which a run first saw a gap of one of them. Of
// persons only posts and liaison count, since those without a post are never shown; an open end is no day.
// @param  ids: [ID!]!
// @param  first: Date!
// @param  last: Date!
// @param  scope: [String!]!
// @column day: Date!
// @column began: Int!
// @column ended: Int!
// @column gaps: Int!
// @key    day
CALL () {
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})-[r]-(m:Entity)
  WHERE any(prefix IN $scope WHERE n.areaCode STARTS WITH prefix)
    AND any(prefix IN $scope WHERE m.areaCode STARTS WITH prefix)
    AND (NOT n:Person AND NOT m:Person OR type(r) IN ['HOLDS_POST', 'INSTRUCTS', 'LIAISES_WITH'])
  WITH DISTINCT r
  UNWIND ['from', 'to'] AS end
  WITH r[end] AS day, end
  WHERE $first <= day AND day <= $last
  RETURN day, sum(CASE end WHEN 'from' THEN 1 ELSE 0 END) AS began, sum(CASE end WHEN 'to' THEN 1 ELSE 0 END) AS ended, 0 AS gaps
  UNION ALL
  UNWIND $ids AS id
  MATCH (f:Finding {subject: id})
  WHERE f.verdict = 'GAP' AND any(prefix IN $scope WHERE f.areaCode STARTS WITH prefix)
  MATCH (run:Run {seq: f.fromSeq})
  WHERE $first <= run.on AND run.on <= $last
  RETURN run.on AS day, 0 AS began, 0 AS ended, count(*) AS gaps
}
RETURN day AS day, sum(began) AS began, sum(ended) AS ended, sum(gaps) AS gaps
ORDER BY day
