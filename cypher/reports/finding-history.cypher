// What was stored of the given findings ("<rule> <subject>") when the run with number `seq` ended: the first day on which
// a run up to it saw a gap there, and the day up to which it was accepted. A finding without either has no row.
// @param  keys: [ID!]!
// @param  seq: Int!
// @param  until: DateTime!
// @column key: ID!
// @column firstSeenOn: Date
// @column acceptedUntil: Date
// @key    key
UNWIND $keys AS key
WITH key, split(key, ' ') AS parts
WITH key, parts[0] AS rule, substring(key, size(parts[0]) + 1) AS subject
CALL (rule, subject) {
  MATCH (f:Finding {subject: subject})
  WHERE f.rule = rule AND f.verdict = 'GAP' AND f.fromSeq <= $seq
  MATCH (r:Run {seq: f.fromSeq})
  RETURN min(r.on) AS firstSeenOn
}
OPTIONAL MATCH (a:Acceptance {id: 'gap:' + rule + ':' + subject})
WHERE a.at <= datetime($until)
WITH key, firstSeenOn, a.until AS acceptedUntil
WHERE firstSeenOn IS NOT NULL OR acceptedUntil IS NOT NULL
RETURN key AS key, firstSeenOn AS firstSeenOn, acceptedUntil AS acceptedUntil
