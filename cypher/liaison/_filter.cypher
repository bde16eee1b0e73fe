MATCH (p:Person)-[l:LIAISES_WITH]->(o:PartyOrg)
WHERE ($member IS NULL OR p.id = $member)
// @when field given
  AND (o.field = $field)
// @end
  AND any(prefix IN $within WHERE o.areaCode STARTS WITH prefix)
  AND
// @include liaison/_shown.cypher
WITH p, l, o, CASE WHEN $unvisitedForDays IS NOT NULL THEN
// @include liaison/_last-visit.cypher
  END AS visited
WHERE $unvisitedForDays IS NULL
  OR duration.inDays(CASE WHEN visited > l.from THEN visited ELSE l.from END, $on).days > $unvisitedForDays
