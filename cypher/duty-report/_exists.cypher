  d.year <= $on.year AND (d.reportedOn IS NULL OR d.reportedOn <= $on)
  AND any(prefix IN $scope WHERE d.areaCode STARTS WITH prefix)
