  u.orgType IN ['ORGAN', 'INSTITUTION', 'SOE', 'SCHOOL', 'HOSPITAL', 'RESEARCH']
  AND (u.establishedOn IS NULL OR u.establishedOn <= $on) AND (u.abolishedOn IS NULL OR u.abolishedOn > $on)
