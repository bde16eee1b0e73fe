  CASE WHEN x:PartyOrg THEN 'BRANCH' WHEN x:OwnersCommittee THEN 'OC' WHEN x:PropertyCompany THEN 'COMPANY'
    WHEN x:ResidentsCommittee THEN 'RC' ELSE 'UNIT' END
