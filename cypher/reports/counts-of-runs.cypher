// The stored counts of runs within the scope, added up by rule, area code cut to `digits`, kind of subject and tier
// (empty where there is none). A rule that failed has no row.
// @param  runIds: [ID!]!
// @param  digits: Int!
// @param  scope: [String!]!
// @column runId: ID!
// @column rule: ID!
// @column area: String!
// @column kind: NodeKind!
// @column tier: String!
// @column met: Int!
// @column gap: Int!
// @column unknown: Int!
// @column exempt: Int!
// @column headline: Int!
// @key    runId rule area kind tier
UNWIND $runIds AS runId
MATCH (r:RuleResult {runId: runId})
WHERE r.error IS NULL
MATCH (c:RuleCounts {hash: r.countsHash})
UNWIND range(0, size(c.areas) - 1) AS at
WITH r, c, at
WHERE any(prefix IN $scope WHERE c.areas[at] STARTS WITH prefix)
RETURN r.runId AS runId, r.rule AS rule, left(c.areas[at], $digits) AS area, c.kinds[at] AS kind, c.tiers[at] AS tier,
  sum(c.counts[at * 5]) AS met, sum(c.counts[at * 5 + 1]) AS gap, sum(c.counts[at * 5 + 2]) AS unknown,
  sum(c.counts[at * 5 + 3]) AS exempt, sum(c.counts[at * 5 + 4]) AS headline
ORDER BY runId, rule, area, kind, tier
