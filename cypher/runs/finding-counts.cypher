// How many findings of each rule stood at the run with number `seq`; `otherSeq` and what follows it as in
// findings-of-run.cypher.
// @param  seq: Int!
// @param  otherSeq: Int
// @param  otherScope: [String!]!
// @param  otherVerdicts: [String!]!
// @param  otherHas: Boolean!
// @param  rules: [ID!]!
// @param  verdicts: [String!]!
// @param  severities: [Severity!]
// @param  scope: [String!]!
// @column rule: ID!
// @column total: Int!
// @key    rule

// @include runs/_findings.cypher
RETURN f.rule AS rule, count(*) AS total
