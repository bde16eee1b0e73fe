// Makes DemoAward nodes that the graph does not have, one a row. Generated from src/import/fact-table.ts; edit that instead.
// @param  rows: Rows!
// @param  synthetic: Boolean!
// @param  at: DateTime!
// @access write
WITH datetime($at) AS at
UNWIND $rows AS row
CREATE (:Entity:DemoAward {
  id: row[0],
  areaCode: row[1],
  name: row[2],
  source: row[3],
  otherSources: row[4],
  importId: row[5],
  factKey: row[6],
  factHash: row[7],
  endKnown: row[8],
  category: row[9],
  field: row[10],
  level: row[11],
  awardedOn: date(row[12]),
  validTo: date(row[13]),
  synthetic: $synthetic,
  createdAt: at,
  updatedAt: at
})
