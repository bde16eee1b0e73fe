// Makes District nodes that the graph does not have, one a row. Generated from src/import/fact-table.ts; edit that instead.
// @param  rows: Rows!
// @param  synthetic: Boolean!
// @param  at: DateTime!
// @access write
WITH datetime($at) AS at
UNWIND $rows AS row
CREATE (:Entity:District {
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
  code: row[12],
  level: row[13],
  nameEn: row[14],
  kind: row[15],
  residentPop: row[16],
  urbanRate: toFloat(row[17]),
  figuresYear: row[18],
  households: row[19],
  reformCompletedOn: date(row[20]),
  belowStandard: row[21],
  belowStandardOn: date(row[22]),
  rectifiedOn: date(row[23]),
  establishedOn: date(row[24]),
  abolishedOn: date(row[25]),
  synthetic: $synthetic,
  createdAt: at,
  updatedAt: at
})
