MATCH (a:District|Street|Community)
WHERE a.level = $level AND any(prefix IN $scope WHERE a.areaCode STARTS WITH prefix)
  AND (a.establishedOn IS NULL OR a.establishedOn <= $on) AND (a.abolishedOn IS NULL OR a.abolishedOn > $on)
  AND ($community IS NULL
    OR $community STARTS WITH a.code AND any(prefix IN $readable WHERE $community STARTS WITH prefix))
