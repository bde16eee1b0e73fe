  (c.areaCode STARTS WITH $scope[0] OR any(prefix IN $scope[1..] WHERE c.areaCode STARTS WITH prefix))
  AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
  AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
