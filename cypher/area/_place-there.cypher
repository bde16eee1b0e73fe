    (x.areaCode STARTS WITH $scope[0] OR any(prefix IN $scope[1..] WHERE x.areaCode STARTS WITH prefix))
    AND (x.establishedOn IS NULL OR x.establishedOn <= $on) AND (x.abolishedOn IS NULL OR x.abolishedOn > $on)
