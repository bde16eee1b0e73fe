    setUp.from <= $on AND $on < setUp.to
    AND (branchOrg.foundedOn IS NULL OR branchOrg.foundedOn <= $on) AND (branchOrg.dissolvedOn IS NULL OR branchOrg.dissolvedOn > $on)
