// Which version of each rule a run judged by, and why a rule failed, by rule.
// @param  runId: ID!
// @column rule: ID!
// @column version: String!
// @column textHash: String!
// @column error: String
// @key    rule
MATCH (r:RuleResult {runId: $runId})
RETURN r.rule AS rule, r.version AS version, r.textHash AS textHash, r.error AS error
ORDER BY rule
