// Ends an import: its state ('DONE' or 'UNDONE') and JSON of its totals.
// @param  id: ID!
// @param  status: String!
// @param  totals: String!
// @param  at: DateTime!
// @access write
MATCH (i:Import {id: $id})
SET i.status = $status, i.finishedAt = datetime($at), i.totals = $totals
