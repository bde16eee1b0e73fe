  CASE
    WHEN
// @include issue/_closed.cypher
    THEN 'CLOSED'
    WHEN i.status = 'CLOSED' THEN 'OPEN'
    ELSE i.status
  END
