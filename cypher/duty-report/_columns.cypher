  d.id AS id, d.name AS name, d.areaCode AS areaCode, d.year AS year, d.kind AS reportKind, d.reportedOn AS reportedOn,
  d.includesUrban AS includesUrban, d.grade AS grade, secretary[0] AS byId, secretary[1] AS byName,
  unit[0] AS byUnitId, unit[1] AS byUnitName, about[0] AS aboutId, about[1] AS aboutName
