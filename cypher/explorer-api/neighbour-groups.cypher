// How the neighbours of a node over some types of relationship are spread on the day: one row a group, by the first
// `digits` of their area codes (0: not by place) or by label and, with `byField`, field. Persons without a post are
// left out. `withGaps` counts the neighbours with a gap in the latest finished run of the day; null before there is one.
// @param  id: ID!
// @param  types: [String!]!
// @param  directions: [String!]!
// @param  digits: Int!
// @param  byField: Boolean!
// @param  among: String
// @param  labels: [String!]
// @param  on: Date!
// @param  scope: [String!]!
// @column area: ID!
// @column areaName: String
// @column labels: [String!]!
// @column field: OrgField
// @column members: Int!
// @column withGaps: Int
CALL () {
  MATCH (run:Run {on: $on})
  WHERE run.status IN ['FINISHED', 'FINISHED_WITH_ERRORS']
  RETURN max(run.seq) AS seq
}
MATCH (n:Entity {id: $id})-[r]-(x:Entity)
WHERE any(prefix IN $scope WHERE n.areaCode STARTS WITH prefix)
  AND any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
  AND type(r) IN $types
  AND CASE WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END IN $directions
  AND (r.from IS NULL OR r.from <= $on) AND (r.to IS NULL OR $on < r.to) AND
// @include _shared/_living.cypher
// @when among given
  AND (x.areaCode STARTS WITH $among)
// @end
// @when labels given
  AND (any(label IN labels(x) WHERE label IN $labels))
// @end
  AND (NOT x:Person OR EXISTS {
    MATCH (x)-[h:HOLDS_POST|INSTRUCTS|LIAISES_WITH]->() WHERE h.from <= $on AND $on < h.to
  })
WITH DISTINCT seq, x
WITH seq, left(x.areaCode, $digits) AS area, CASE WHEN $digits = 0 THEN labels(x) ELSE [] END AS labels,
  CASE WHEN $byField THEN x.field END AS field,
  CASE WHEN EXISTS {
    MATCH (f:Finding {subject: x.id})
    WHERE f.verdict = 'GAP' AND f.fromSeq <= seq AND seq < f.untilSeq
  } THEN 1 ELSE 0 END AS hasGap
WITH seq, area, labels, field, count(*) AS members, sum(hasGap) AS withGaps
OPTIONAL MATCH (place:Entity {id: area})
RETURN area AS area, place.name AS areaName, CASE WHEN $digits = 0 THEN labels ELSE coalesce(labels(place), []) END AS labels,
  field AS field, members AS members, CASE WHEN seq IS NOT NULL THEN withGaps END AS withGaps
ORDER BY members DESC, area, field
