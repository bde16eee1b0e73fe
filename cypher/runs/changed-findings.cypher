// Subjects that were a gap at one of two runs and not at the other, or that a gap turned unknown at: verdicts of findings
// that stood at each, null where none stood (met, exempt, or no subject of the rule).
// @param  baseSeq: Int!
// @param  headSeq: Int!
// @param  scope: [String!]!
// @column rule: ID!
// @column subject: ID!
// @column before: String
// @column after: String
// @key    rule subject
CALL () {
  MATCH (f:Finding {verdict: 'GAP'})
  WHERE f.fromSeq <= $baseSeq AND $baseSeq < f.untilSeq
  RETURN f
  UNION
  MATCH (f:Finding {verdict: 'GAP'})
  WHERE f.fromSeq <= $headSeq AND $headSeq < f.untilSeq
  RETURN f
}
WITH DISTINCT f.rule AS rule, f.subject AS subject, f.areaCode AS area
WHERE any(prefix IN $scope WHERE area STARTS WITH prefix)
WITH DISTINCT rule, subject
WITH rule, subject,
  COLLECT {
    MATCH (g:Finding {subject: subject})
    WHERE g.rule = rule AND g.fromSeq <= $baseSeq AND $baseSeq < g.untilSeq
    RETURN g.verdict LIMIT 1
  }[0] AS before,
  COLLECT {
    MATCH (g:Finding {subject: subject})
    WHERE g.rule = rule AND g.fromSeq <= $headSeq AND $headSeq < g.untilSeq
    RETURN g.verdict LIMIT 1
  }[0] AS after
WHERE coalesce(before, '') <> coalesce(after, '')
RETURN rule AS rule, subject AS subject, before AS before, after AS after
