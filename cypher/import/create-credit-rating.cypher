// Makes CreditRating nodes that the graph does not have, one a row. Generated from src/import/fact-table.ts; edit that instead.
// @param  rows: Rows!
// @param  synthetic: Boolean!
// @param  at: DateTime!
// @access write
WITH datetime($at) AS at
UNWIND $rows AS row
CREATE (:Entity:CreditRating {
  id: row[0],
  areaCode: row[1],
  name: row[2],
  source: row[3],
  otherSources: row[4],
  importId: row[5],
  factKey: row[6],
  factHash: row[7],
  endKnown: row[8],
  year: row[9],
  score: toFloat(row[10]),
  redScore: toFloat(row[11]),
  redWeight: toFloat(row[12]),
  satisfaction: toFloat(row[13]),
  ratedOn: date(row[14]),
  synthetic: $synthetic,
  createdAt: at,
  updatedAt: at
})
