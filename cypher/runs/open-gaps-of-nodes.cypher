// How many open gaps the latest finished run of the day found at each of the given nodes; no row before there is such
// a run. Gaps accepted beyond the day do not count.
// @param  ids: [ID!]!
// @param  on: Date!
// @column id: ID!
// @column gaps: Int!
// @key    id
CALL () {
  MATCH (r:Run {on: $on})
  WHERE r.status IN ['FINISHED', 'FINISHED_WITH_ERRORS']
  RETURN r.seq AS seq ORDER BY seq DESC LIMIT 1
}
UNWIND $ids AS id
RETURN id AS id, COUNT {
  MATCH (f:Finding {subject: id})
  WHERE f.verdict = 'GAP' AND f.fromSeq <= seq AND seq < f.untilSeq
    AND NOT EXISTS { MATCH (a:Acceptance {id: 'gap:' + f.rule + ':' + id}) WHERE a.until > $on }
} AS gaps
