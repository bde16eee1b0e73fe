  any(prefix IN $scope WHERE g.areaCode STARTS WITH prefix)
  AND (g.establishedOn IS NULL OR g.establishedOn <= $on) AND (g.abolishedOn IS NULL OR g.abolishedOn > $on)
