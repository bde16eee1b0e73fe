// Writes sources as they declare themselves now ($rows: id, name, files, areas, from, to, received, snapshot day, rows),
// and keeps each declaration beside ($rows: …, id of the declaration): a period that an earlier one covered stays covered.
// @param  rows: Rows!
// @access write
UNWIND $rows AS row
MERGE (s:Source {id: row[0]})
SET s.name = row[1], s.files = row[2], s.coversAreas = row[3], s.coversFrom = date(row[4]), s.coversTo = date(row[5]),
  s.receivedAt = datetime(row[6]), s.snapshotOn = date(row[7]), s.rows = row[8]
MERGE (d:SourceDeclaration {id: row[9]})
SET d.source = row[0], d.name = row[1], d.files = row[2], d.coversAreas = row[3], d.coversFrom = date(row[4]),
  d.coversTo = date(row[5]), d.receivedAt = datetime(row[6]), d.snapshotOn = date(row[7])
