  any(prefix IN $scope WHERE n.areaCode STARTS WITH prefix)
  AND coalesce(n.startsOn <= $on, true) AND coalesce(n.endsOn > $on, true)
