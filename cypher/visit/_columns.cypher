  v.id AS id, v.name AS name, v.areaCode AS areaCode, v.visitedOn AS visitedOn, v.kind AS visitKind,
  madeBy[0] AS madeById, madeBy[1] AS madeByName, o.id AS orgId, o.name AS orgName
