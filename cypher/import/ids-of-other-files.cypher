// Ids that a folder gives to a thing of one file ($rows: id, stem) and that a node of another file has in the graph.
// @param  rows: Rows!
// @column id: ID!
// @column file: String!
// @key    id
UNWIND $rows AS row
MATCH (n:Entity {id: row[0]})
WHERE n.factKey IS NOT NULL AND NOT n.factKey STARTS WITH row[1] + '|'
RETURN n.id AS id, split(n.factKey, '|')[0] AS file
