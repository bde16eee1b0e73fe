    serving.from <= $on AND $on < serving.to
    AND (serving.contractFrom IS NULL OR serving.contractFrom <= $on) AND (serving.contractTo IS NULL OR serving.contractTo >= $on)
    AND (company.establishedOn IS NULL OR company.establishedOn <= $on) AND (company.closedOn IS NULL OR company.closedOn > $on)
    AND NOT (coalesce(company.removedOn <= $on, false) OR (company.status = 'REMOVED' AND company.removedOn IS NULL))
    AND (company.areaCode STARTS WITH $scope[0] OR any(prefix IN $scope[1..] WHERE company.areaCode STARTS WITH prefix))
