  any(prefix IN $scope WHERE b.areaCode STARTS WITH prefix) AND (b.foundedOn IS NULL OR b.foundedOn <= $on)
