  a.id AS id, a.name AS name, a.areaCode AS areaCode, a.category AS category, a.field AS field, a.level AS level,
  a.awardedOn AS awardedOn, a.validTo AS validTo, coalesce(a.validTo > $on, true) AS active,
  x.id AS targetId, x.name AS targetName, [each IN labels(x) WHERE each <> 'Entity'][0] AS targetLabel
