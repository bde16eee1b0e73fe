    count(p) AS inService,
    count(CASE WHEN size(checkIns) > 0 THEN 1 END) AS checkedIn,
    count(CASE WHEN size(checkIns) > 0 AND none(o IN checkIns WHERE any(orgs IN homes WHERE o IN orgs))
      AND duration.inDays(since, $on).days > $firstDays THEN 1 END) AS elsewhere
