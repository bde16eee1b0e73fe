  (()<-[part:PART_OF]-(x:District|Street|Community)
    WHERE part.from <= $on AND $on < part.to AND any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND (x.establishedOn IS NULL OR x.establishedOn <= $on) AND (x.abolishedOn IS NULL OR x.abolishedOn > $on))
