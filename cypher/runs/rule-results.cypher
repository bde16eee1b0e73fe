// What each rule gave in the given runs, with its counts by place: `counts` has met, gap, unknown, exempt and headline
// for every entry of `areas`, `kinds` and `tiers` in turn.
// @param  runIds: [ID!]!
// @column runId: ID!
// @column rule: ID!
// @column version: String!
// @column textHash: String!
// @column met: Int
// @column gap: Int
// @column unknown: Int
// @column exempt: Int
// @column headline: Int
// @column durationMs: Int!
// @column error: String
// @column areas: [String!]!
// @column kinds: [NodeKind!]!
// @column tiers: [String!]!
// @column counts: [Int!]!
// @key    runId rule
UNWIND $runIds AS runId
MATCH (r:RuleResult {runId: runId})
MATCH (c:RuleCounts {hash: r.countsHash})
RETURN r.runId AS runId, r.rule AS rule, r.version AS version, r.textHash AS textHash, r.met AS met, r.gap AS gap,
  r.unknown AS unknown, r.exempt AS exempt, r.headline AS headline, r.durationMs AS durationMs, r.error AS error,
  c.areas AS areas, c.kinds AS kinds, c.tiers AS tiers, c.counts AS counts
ORDER BY rule
