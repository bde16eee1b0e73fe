// Takes relationships out of the graph, found by their ends and key ($rows: start, end, key). What is not there is passed over.
// @param  rows: Rows!
// @access write
UNWIND $rows AS row
MATCH (start:Entity {id: row[0]})-[r]->(:Entity {id: row[1]})
WHERE r.factKey = row[2]
DELETE r
