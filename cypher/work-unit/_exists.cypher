  any(prefix IN $scope WHERE u.areaCode STARTS WITH prefix)
  AND (u.establishedOn IS NULL OR u.establishedOn <= $on) AND (u.abolishedOn IS NULL OR u.abolishedOn > $on)
