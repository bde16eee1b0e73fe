// Writes sources as they declare themselves ($rows: id, name, files, areas, from, to, received, snapshot day, rows).
// @param  rows: Rows!
// @access write
UNWIND $rows AS row
MERGE (s:Source {id: row[0]})
SET s.name = row[1], s.files = row[2], s.coversAreas = row[3], s.coversFrom = date(row[4]), s.coversTo = date(row[5]),
  s.receivedAt = datetime(row[6]), s.snapshotOn = date(row[7]), s.rows = row[8]
