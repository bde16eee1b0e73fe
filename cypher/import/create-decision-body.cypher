// Makes DecisionBody nodes that the graph does not have, one a row. Generated from src/import/fact-table.ts; edit that instead.
// @param  rows: Rows!
// @param  synthetic: Boolean!
// @param  at: DateTime!
// @access write
WITH datetime($at) AS at
UNWIND $rows AS row
CREATE (:Entity:DecisionBody {
  id: row[0],
  areaCode: row[1],
  name: row[2],
  source: row[3],
  otherSources: row[4],
  importId: row[5],
  factKey: row[6],
  factHash: row[7],
  endKnown: row[8],
  pinyin: row[9],
  initials: row[10],
  sortName: row[11],
  nameEn: row[12],
  kind: row[13],
  level: row[14],
  foundedOn: date(row[15]),
  synthetic: $synthetic,
  createdAt: at,
  updatedAt: at
})
