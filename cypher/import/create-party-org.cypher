// Makes PartyOrg nodes that the graph does not have, one a row. Generated from src/import/fact-table.ts; edit that instead.
// @param  rows: Rows!
// @param  synthetic: Boolean!
// @param  at: DateTime!
// @access write
WITH datetime($at) AS at
UNWIND $rows AS row
CREATE (:Entity:PartyOrg {
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
  field: row[14],
  level: row[15],
  substantive: row[16],
  substantiveOn: date(row[17]),
  foundedOn: date(row[18]),
  dissolvedOn: date(row[19]),
  termYears: row[20],
  lastElectedOn: date(row[21]),
  extensionUntil: date(row[22]),
  electionPlannedOn: date(row[23]),
  sizeApproved: row[24],
  lastReviewedOn: date(row[25]),
  synthetic: $synthetic,
  createdAt: at,
  updatedAt: at
})
