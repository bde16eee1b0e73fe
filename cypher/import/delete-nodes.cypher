// Takes nodes out of the graph, found by id and key ($rows: id, key), with what the program itself hung on them.
// One on which a fact hangs makes the whole transaction fail. What is not there is passed over.
// @param  rows: Rows!
// @access write
UNWIND $rows AS row
MATCH (n:Entity {id: row[0]})
WHERE n.factKey = row[1]
OPTIONAL MATCH (n)-[r]-(other)
WHERE NOT other:Entity
DELETE r, n
