WHERE d.place IS NOT NULL AND
// @include delivery/_within.cypher
// @when job given
  AND d.job = $job
// @end
// @when state given
  AND d.state = $state
// @end
