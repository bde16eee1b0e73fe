// A page of the findings that stood at the run with number `seq`, by area, subject and rule. With `otherSeq` only those
// whose subject had one of `otherVerdicts` within `otherScope` at that run too (`otherHas` true), or had none of them
// (false): so two runs are compared.
// @param  seq: Int!
// @param  otherSeq: Int
// @param  otherScope: [String!]!
// @param  otherVerdicts: [String!]!
// @param  otherHas: Boolean!
// @param  rules: [ID!]!
// @param  verdicts: [String!]!
// @param  severities: [Severity!]
// @param  scope: [String!]!
// @param  afterText: String
// @param  afterId: ID
// @param  limit: Int!
// @column id: ID!
// @column rule: ID!
// @column subject: ID!
// @column area: String!
// @column verdict: String!
// @column severity: Severity!
// @column kinds: String!
// @column labels: [String!]!
// @column name: String!
// @column sortText: String!
// @key    id

// @include runs/_findings.cypher
WITH f, f.subject + ' ' + f.rule AS id
WHERE $afterId IS NULL OR f.areaCode > $afterText OR f.areaCode = $afterText AND id > $afterId
WITH f, id ORDER BY f.areaCode, id LIMIT $limit
OPTIONAL MATCH (n:Entity {id: f.subject})
RETURN id AS id, f.rule AS rule, f.subject AS subject, f.areaCode AS area, f.verdict AS verdict, f.severity AS severity,
  f.kinds AS kinds, coalesce(labels(n), []) AS labels, coalesce(n.name, f.subject) AS name, f.areaCode AS sortText
ORDER BY sortText, id
