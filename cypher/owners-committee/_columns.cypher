  o.id AS id, o.name AS name, o.areaCode AS areaCode, coalesce(o.seats, seatsFilled) AS seats,
  o.electedOn AS electedOn, o.filedOn AS filedOn,
// @include owners-committee/_ends-on.cypher
  AS endsOn,
// @when with has memberShare
  CASE WHEN o.seats > 0 THEN toFloat(COUNT {
    MATCH (o)<-[h:HOLDS_POST]-(p:Person)
    WHERE h.kind IN ['OC_DIRECTOR', 'OC_DEPUTY', 'OC_MEMBER'] AND h.from <= $on AND $on < h.to
      AND p.partyStatus IN ['FULL', 'PROBATIONARY']
    RETURN DISTINCT p
  }) / o.seats END AS memberShare,
// @otherwise
  null AS memberShare,
// @end
// @when with has inServiceMembers
  COUNT {
    MATCH (o)<-[h:HOLDS_POST]-(p:Person)
    WHERE h.kind IN ['OC_DIRECTOR', 'OC_DEPUTY', 'OC_MEMBER'] AND h.from <= $on AND $on < h.to
      AND
// @include owners-committee/_in-service.cypher
    RETURN DISTINCT p
  } AS inServiceMembers,
// @otherwise
  null AS inServiceMembers,
// @end
  [each IN compounds | each[0]] AS compoundIds, [each IN compounds | each[1]] AS compoundNames
