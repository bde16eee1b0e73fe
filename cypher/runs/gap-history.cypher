// What is stored of the given findings ("<rule> <subject>"): the first day on which a run saw a gap there, and the
// acceptance if one was given. A finding without either has no row.
// @param  keys: [ID!]!
// @column key: ID!
// @column firstSeenOn: Date
// @column reason: String
// @column until: Date
// @column acceptedAt: DateTime
// @column acceptedBy: String
// @key    key
UNWIND $keys AS key
WITH key, split(key, ' ') AS parts
WITH key, parts[0] AS rule, substring(key, size(parts[0]) + 1) AS subject
CALL (rule, subject) {
  MATCH (f:Finding {subject: subject})
  WHERE f.rule = rule AND f.verdict = 'GAP'
  MATCH (r:Run {seq: f.fromSeq})
  RETURN min(r.on) AS firstSeenOn
}
OPTIONAL MATCH (a:Acceptance {id: 'gap:' + rule + ':' + subject})
WITH key, firstSeenOn, a
WHERE firstSeenOn IS NOT NULL OR a IS NOT NULL
RETURN key AS key, firstSeenOn AS firstSeenOn, a.reason AS reason, a.until AS until, toString(a.at) AS acceptedAt, a.by AS acceptedBy
