// Puts messages into the outbox ($rows: id, place, report, job, due, recipient, kind, SHA-256, title, recipient as JSON,
// report as JSON). To be run in the transaction that stores their report. A message that is there stays as it is.
// Whether the data are synthetic is kept with the message, so that it says the same whenever it is sent.
// @param  rows: Rows!
// @param  at: DateTime!
// @access write
OPTIONAL MATCH (s:DataSet {id: 'CURRENT'})
UNWIND $rows AS row
MERGE (d:Delivery {id: row[0]})
  ON CREATE SET d.place = row[1], d.reportId = row[2], d.job = row[3], d.due = row[4], d.recipient = row[5],
    d.kind = row[6], d.sha256 = row[7], d.title = row[8], d.target = row[9], d.report = row[10],
    d.synthetic = coalesce(s.synthetic, false), d.state = 'WAITING', d.attempts = 0, d.done = [],
    d.queuedAt = datetime($at), d.dueAt = datetime($at)
