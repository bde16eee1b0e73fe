// Findings of one rule that no run has ended yet, within the scope of a run.
// @param  rule: ID!
// @param  scope: [String!]!
// @column key: ID!
// @column subject: ID!
// @column verdict: String!
// @column severity: String!
// @column kinds: String!
// @key    key
MATCH (f:Finding {rule: $rule, untilSeq: 2147483647})
WHERE any(prefix IN $scope WHERE f.areaCode STARTS WITH prefix)
RETURN f.key AS key, f.subject AS subject, f.verdict AS verdict, f.severity AS severity, f.kinds AS kinds
