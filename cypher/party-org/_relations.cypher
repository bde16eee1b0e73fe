WITH *,
// @when with has area
  COLLECT {
    MATCH (a:Entity&(City|District|Street|Community) {id: o.areaCode})
    WHERE any(prefix IN $scope WHERE a.areaCode STARTS WITH prefix)
      AND (a.establishedOn IS NULL OR a.establishedOn <= $on) AND (a.abolishedOn IS NULL OR a.abolishedOn > $on)
    RETURN [a.id, a.name, [each IN labels(a) WHERE each <> 'Entity'][0]]
  }[0] AS area
// @otherwise
  null AS area
// @end
