// Says anew which sources deliver relationships ($rows: start, end, key, source, other sources, hash).
// @param  rows: Rows!
// @access write
UNWIND $rows AS row
MATCH (start:Entity {id: row[0]})-[r]->(:Entity {id: row[1]})
WHERE r.factKey = row[2]
SET r.source = row[3], r.otherSources = row[4], r.factHash = row[5]
