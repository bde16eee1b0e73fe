  MATCH (i:Issue)
  WHERE i.areaCode STARTS WITH within
    AND
// @include issue/_exists.cypher
    AND ($raisedSince IS NULL OR i.raisedOn >= $raisedSince)
    AND ($topics IS NULL OR i.topic IN $topics)
    AND ($statuses IS NULL OR
// @include issue/_status.cypher
    IN $statuses)
    AND ($overdue IS NULL OR $overdue =
// @include issue/_overdue.cypher
    )
