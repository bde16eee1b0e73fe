RETURN r.id AS id, r.job AS job, r.title AS title, toString(r.dueAt) AS due, toString(r.builtAt) AS builtAt, r.late AS late,
  r.missed AS missed, r.day AS day, r.scope AS scope, r.language AS language, r.changed AS changed, r.sha256 AS sha256,
  r.runId AS runId, r.baseRunId AS baseRunId, r.folder AS folder, r.formats AS formats, r.fileNames AS fileNames,
  r.bytes AS bytes, r.rules AS rules, r.ruleVersions AS ruleVersions, r.textHashes AS textHashes, r.sources AS sources,
  r.sourceVersions AS sourceVersions, r.parameters AS parameters
