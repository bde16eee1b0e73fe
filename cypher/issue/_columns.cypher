  i.id AS id, i.name AS name, i.areaCode AS areaCode, i.raisedOn AS raisedOn, i.category AS category, i.topic AS topic,
// @include issue/_status.cypher
  AS status, i.dueOn AS dueOn, CASE WHEN i.closedOn <= $on THEN i.closedOn END AS closedOn,
// @include issue/_overdue.cypher
  AS overdue,
  coalesce(event, meeting)[0] AS raisedInId, coalesce(event, meeting)[1] AS raisedInName,
  coalesce(event, meeting)[2] AS raisedInLabel, owner[0] AS ownerId, owner[1] AS ownerName
