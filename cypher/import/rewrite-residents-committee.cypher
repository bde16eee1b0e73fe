// Writes ResidentsCommittee nodes as they are to be, whether or not the graph has them. Generated from src/import/fact-table.ts; edit that instead.
// @param  rows: Rows!
// @param  synthetic: Boolean!
// @param  at: DateTime!
// @access write
WITH datetime($at) AS at
UNWIND $rows AS row
MERGE (n:Entity {id: row[0]})
SET n:ResidentsCommittee, n = {
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
  electedOn: date(row[13]),
  termYears: row[14],
  seats: row[15],
  establishedOn: date(row[16]),
  dissolvedOn: date(row[17]),
  synthetic: $synthetic,
  createdAt: coalesce(n.createdAt, at),
  updatedAt: at
}
