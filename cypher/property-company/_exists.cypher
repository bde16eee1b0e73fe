  any(prefix IN $scope WHERE k.areaCode STARTS WITH prefix)
  AND (k.establishedOn IS NULL OR k.establishedOn <= $on) AND (k.closedOn IS NULL OR k.closedOn > $on)
