// Subjects that were a gap at one of two runs and had another verdict at the other: verdicts of the findings that stood
// at each within its scope, null where none stood (met, exempt, out of the scope, or no subject of the rule).
// @param  rules: [ID!]!
// @param  baseSeq: Int!
// @param  headSeq: Int!
// @param  baseScope: [String!]!
// @param  headScope: [String!]!
// @column rule: ID!
// @column subject: ID!
// @column before: String
// @column after: String
// @key    rule subject
CALL () {
  MATCH (f:Finding)
  WHERE f.rule IN $rules AND f.fromSeq <= $baseSeq AND $baseSeq < f.untilSeq
    AND any(prefix IN $baseScope WHERE f.areaCode STARTS WITH prefix)
  RETURN f.rule AS rule, f.subject AS subject, f.verdict AS was, null AS is
  UNION ALL
  MATCH (f:Finding)
  WHERE f.rule IN $rules AND f.fromSeq <= $headSeq AND $headSeq < f.untilSeq
    AND any(prefix IN $headScope WHERE f.areaCode STARTS WITH prefix)
  RETURN f.rule AS rule, f.subject AS subject, null AS was, f.verdict AS is
}
WITH rule, subject, max(was) AS before, max(is) AS after
WHERE 'GAP' IN [before, after] AND coalesce(before, '') <> coalesce(after, '')
RETURN rule AS rule, subject AS subject, before AS before, after AS after
