RETURN r.id AS id, r.seq AS seq, r.on AS on, r.status AS status, toString(r.startedAt) AS startedAt,
  toString(r.finishedAt) AS finishedAt, r.trigger AS trigger, r.scope AS scope, r.parameters AS parameters,
  coalesce(r.areaParameters, '{}') AS areaParameters, toString(r.knownAt) AS knownAt
