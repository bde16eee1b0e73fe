// Stores what one rule gave in one run; equal counts are stored once for all runs (`hash`).
// @access write
// @param  id: ID!
// @param  runId: ID!
// @param  rule: ID!
// @param  version: String!
// @param  textHash: String!
// @param  met: Int
// @param  gap: Int
// @param  unknown: Int
// @param  exempt: Int
// @param  headline: Int
// @param  durationMs: Int!
// @param  error: String
// @param  hash: String!
// @param  areas: [String!]!
// @param  kinds: [String!]!
// @param  tiers: [String!]!
// @param  counts: [Int!]!
MERGE (c:RuleCounts {hash: $hash})
ON CREATE SET c.areas = $areas, c.kinds = $kinds, c.tiers = $tiers, c.counts = $counts
MERGE (r:RuleResult {id: $id})
SET r.runId = $runId, r.rule = $rule, r.version = $version, r.textHash = $textHash, r.met = $met, r.gap = $gap,
  r.unknown = $unknown, r.exempt = $exempt, r.headline = $headline, r.durationMs = $durationMs, r.error = $error, r.countsHash = $hash
