  any(prefix IN $scope WHERE f.areaCode STARTS WITH prefix)
  AND (f.establishedOn IS NULL OR f.establishedOn <= $on) AND (f.abolishedOn IS NULL OR f.abolishedOn > $on)
