MATCH (u:Entity&WorkUnit {id: key})
WHERE any(prefix IN $readable WHERE u.areaCode STARTS WITH prefix)
CALL (u) {
// @include dual-check-in/_members.cypher
// @when community given
  AND (m.id = $community AND any(prefix IN $readable WHERE m.areaCode STARTS WITH prefix))
// @end
  WITH p, m, min(CASE WHEN w.from > d.from THEN w.from ELSE d.from END) AS since
  WHERE
// @include dual-check-in/_homes.cypher
// @include dual-check-in/_check-ins.cypher
  WITH left(m.areaCode, $codeLength) AS code, p, min(since) AS since, collect(homeOrgs) AS homes, collect(o) AS orgs
// @include dual-check-in/_where-checked-in.cypher
  WITH code,
// @include dual-check-in/_member-counts.cypher
  MATCH (a:Entity&(District|Street|Community) {id: code})
  WHERE any(prefix IN $scope WHERE a.areaCode STARTS WITH prefix)
    AND (a.establishedOn IS NULL OR a.establishedOn <= $on) AND (a.abolishedOn IS NULL OR a.abolishedOn > $on)
