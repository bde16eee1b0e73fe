  k.id AS id, k.name AS name, k.areaCode AS areaCode, k.uscc AS creditCode,
  CASE WHEN removed THEN 'REMOVED' ELSE 'ACTIVE' END AS status, CASE WHEN removed THEN k.removedOn END AS removedOn,
  CASE WHEN removed THEN k.removalReason END AS removalReason,
  partyOrg[0] AS partyOrgId, partyOrg[1] AS partyOrgName, instructor AS instructor
