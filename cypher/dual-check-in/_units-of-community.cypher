  CALL (m, homeOrgs) {
// @include dual-check-in/_members.cypher
// @include dual-check-in/_check-ins.cypher
    WITH u, p, min(CASE WHEN w.from > d.from THEN w.from ELSE d.from END) AS since,
      collect(homeOrgs) AS homes, collect(o) AS orgs
// @include dual-check-in/_where-checked-in.cypher
    RETURN u,
// @include dual-check-in/_member-counts.cypher
    UNION ALL
    MATCH (m)<-[l:LOCATED_IN]-(u:WorkUnit)
    WHERE l.from <= $on AND $on < l.to
      AND
// @include dual-check-in/_public-unit.cypher
    RETURN u, 0 AS inService, 0 AS checkedIn, 0 AS elsewhere
  }
  WITH m, u, max(inService) AS inService, max(checkedIn) AS checkedIn, max(elsewhere) AS elsewhere
  WHERE ($unit IS NULL OR u.id = $unit) AND any(prefix IN $scope WHERE u.areaCode STARTS WITH prefix)
