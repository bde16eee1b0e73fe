// Takes nodes out of the graph, found by id and key ($rows: id, key). One on which a relationship hangs makes the
// whole transaction fail. What is not there is passed over.
// @param  rows: Rows!
// @access write
UNWIND $rows AS row
MATCH (n:Entity {id: row[0]})
WHERE n.factKey = row[1]
DELETE n
