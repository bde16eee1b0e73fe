// Appends to the change log ($rows: id, import, file, fact key, kind, source, before, after, number of facts).
// `before` and `after` are JSON of the fact as stored; a first load is one entry a file and source.
// @param  rows: Rows!
// @param  at: DateTime!
// @access write
UNWIND $rows AS row
MERGE (c:Change {id: row[0]})
SET c.importId = row[1], c.file = row[2], c.factKey = row[3], c.kind = row[4], c.source = row[5],
  c.before = row[6], c.after = row[7], c.facts = row[8], c.at = datetime($at)
