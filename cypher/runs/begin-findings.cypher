// Begins findings at a run; each row is [key, rule, subject, areaCode, verdict, severity, kinds].
// @access write
// @param  rows: Rows!
// @param  seq: Int!
UNWIND $rows AS row
MERGE (f:Finding {key: row[0]})
SET f.rule = row[1], f.subject = row[2], f.areaCode = row[3], f.verdict = row[4], f.severity = row[5], f.kinds = row[6],
  f.fromSeq = $seq, f.untilSeq = 2147483647
