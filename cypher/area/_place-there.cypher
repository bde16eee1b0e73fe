    any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
    AND (x.establishedOn IS NULL OR x.establishedOn <= $on) AND (x.abolishedOn IS NULL OR x.abolishedOn > $on)
