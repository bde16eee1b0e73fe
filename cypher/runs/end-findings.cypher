// Ends findings at a run: they were last seen in the one before.
// @access write
// @param  keys: [ID!]!
// @param  seq: Int!
UNWIND $keys AS key
MATCH (f:Finding {key: key})
SET f.untilSeq = $seq
