WITH *,
// @when with has serves
  COLLECT {
    MATCH (n)-[a:SERVES_AREA]->(x:Street|Community|Compound)
    WHERE a.from <= $on AND $on < a.to
      AND any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND (x.establishedOn IS NULL OR x.establishedOn <= $on) AND (x.abolishedOn IS NULL OR x.abolishedOn > $on)
      AND (x.builtYear IS NULL OR x.builtYear <= $on.year)
    WITH DISTINCT x
    RETURN [x.id, CASE WHEN x:Street THEN 'Street' WHEN x:Community THEN 'Community' ELSE 'Compound' END, x.name]
    ORDER BY x.areaCode, x.id
  } AS serves,
// @otherwise
  [] AS serves,
// @end
// @when with has under
  COLLECT {
    MATCH (n)-[w:UNDER]->(u:ServiceCentre)
    WHERE w.from <= $on AND $on < w.to
      AND any(prefix IN $scope WHERE u.areaCode STARTS WITH prefix)
      AND EXISTS { MATCH (u)-[a:SERVES_AREA]->() WHERE a.from <= $on AND $on < a.to }
    RETURN [u.id, u.name] ORDER BY w.from, u.id LIMIT 1
  }[0] AS under
// @otherwise
  null AS under
// @end
