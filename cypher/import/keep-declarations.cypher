// Keeps what sources declare beside what they declare later: a period that an earlier delivery covered stays covered.
// ($rows: id, source, files, areas, from, to, received, snapshot day)
// @param  rows: Rows!
// @access write
UNWIND $rows AS row
MERGE (d:SourceDeclaration {id: row[0]})
SET d.source = row[1], d.files = row[2], d.coversAreas = row[3], d.coversFrom = date(row[4]), d.coversTo = date(row[5]),
  d.receivedAt = datetime(row[6]), d.snapshotOn = date(row[7])
