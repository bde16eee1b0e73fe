WHERE r.dueAt > datetime('1900-01-01T00:00:00Z')
// @when job given
  AND r.job = $job
// @end
  AND
// @include reports/_within.cypher
