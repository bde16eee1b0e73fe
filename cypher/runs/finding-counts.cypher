// How many findings of each rule stood at the run with number `seq`; `alsoSeq` and `notSeq` as in findings-of-run.cypher.
// @param  seq: Int!
// @param  notSeq: Int
// @param  alsoSeq: Int
// @param  rules: [ID!]!
// @param  verdicts: [String!]!
// @param  severities: [Severity!]
// @param  scope: [String!]!
// @column rule: ID!
// @column total: Int!
// @key    rule

// @include runs/_findings.cypher
RETURN f.rule AS rule, count(*) AS total
