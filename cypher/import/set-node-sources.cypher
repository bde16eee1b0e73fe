// Says anew which sources deliver nodes ($rows: id, key, source, other sources, hash).
// @param  rows: Rows!
// @access write
UNWIND $rows AS row
MATCH (n:Entity {id: row[0]})
WHERE n.factKey = row[1]
SET n.source = row[2], n.otherSources = row[3], n.factHash = row[4]
