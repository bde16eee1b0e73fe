WHERE d.place IS NOT NULL
// @when job given
  AND d.job = $job
// @end
// @when state given
  AND d.state = $state
// @end
