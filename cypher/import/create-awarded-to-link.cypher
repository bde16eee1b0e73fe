// Makes AWARDED_TO relationships that the graph does not have, one a row; both ends are in the graph. Generated from src/import/fact-table.ts; edit that instead.
// @param  rows: Rows!
// @access write
UNWIND $rows AS row
MATCH (start:Entity {id: row[0]})
MATCH (end:Entity {id: row[1]})
CREATE (start)-[:AWARDED_TO {
  source: row[2],
  otherSources: row[3],
  importId: row[4],
  factKey: row[5],
  factHash: row[6],
  endKnown: row[7]
}]->(end)
