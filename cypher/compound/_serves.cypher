    v.from <= $on AND $on < v.to
    AND (v.contractFrom IS NULL OR v.contractFrom <= $on) AND (v.contractTo IS NULL OR v.contractTo >= $on)
    AND (k.establishedOn IS NULL OR k.establishedOn <= $on) AND (k.closedOn IS NULL OR k.closedOn > $on)
    AND NOT (coalesce(k.removedOn <= $on, false) OR (k.status = 'REMOVED' AND k.removedOn IS NULL))
    AND any(prefix IN $scope WHERE k.areaCode STARTS WITH prefix)
