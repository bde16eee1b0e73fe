// Findings of one rule that no run has ended yet, whatever the scope of the run that began them.
// @param  rule: ID!
// @column key: ID!
// @column subject: ID!
// @column area: String!
// @column verdict: String!
// @column severity: String!
// @column kinds: String!
// @key    key
MATCH (f:Finding {rule: $rule, untilSeq: 2147483647})
RETURN f.key AS key, f.subject AS subject, f.areaCode AS area, f.verdict AS verdict, f.severity AS severity, f.kinds AS kinds
