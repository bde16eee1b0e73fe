// Takes away the marks of all batches. Only for the end of an import: nobody repeats one of its batches any more.
// @access write
MATCH (batch:ImportBatch)
DELETE batch
