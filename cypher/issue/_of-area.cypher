  MATCH (i:Issue)
  WHERE i.areaCode STARTS WITH within
    AND
// @include issue/_exists.cypher
// @when raisedSince given
  AND (i.raisedOn >= $raisedSince)
// @end
// @when topics given
  AND (i.topic IN $topics)
// @end
    AND ($statuses IS NULL OR
// @include issue/_status.cypher
    IN $statuses)
// @when overdue given
  AND ($overdue =
// @include issue/_overdue.cypher
  )
// @end
