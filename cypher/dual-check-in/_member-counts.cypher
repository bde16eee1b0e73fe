    count(p) AS inService,
    count(CASE WHEN present THEN 1 END) AS checkedIn,
    count(CASE WHEN present AND NOT atHome AND duration.inDays(since, $on).days > $firstDays THEN 1 END) AS elsewhere
