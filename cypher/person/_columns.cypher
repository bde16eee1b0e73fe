  p.id AS id, p.name AS name, p.areaCode AS areaCode, p.partyStatus AS partyStatus,
  belongsTo[0] AS belongsToId, belongsTo[1] AS belongsToName
