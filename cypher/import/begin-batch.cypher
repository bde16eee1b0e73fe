// Marks a batch as written, in the transaction that writes it; no row when it was written before. Whoever asks while
// another writes the same batch waits for the end of that one.
// @param  id: ID!
// @column id: ID!
// @access write
OPTIONAL MATCH (before:ImportBatch {id: $id})
WITH before
WHERE before IS NULL
CREATE (batch:ImportBatch {id: $id})
RETURN batch.id AS id
