// How far each committee is from its limits: days to the end of the term, days from election to filing, the nearest regular number of seats.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  oc_seatsMin: Int!
// @param  oc_seatsMax: Int!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (o:Entity:OwnersCommittee {id: subjectId})
CALL (o) {
  WITH CASE WHEN o.termYears IS NOT NULL THEN o.electedOn + duration({years: o.termYears}) END AS endsOn
  WHERE endsOn IS NOT NULL
  RETURN 'DAYS_TO_END' AS code, null AS node, endsOn AS endedOn, duration.inDays($on, endsOn).days AS number
  UNION ALL
  WITH CASE WHEN o.filedOn <= $on THEN o.filedOn ELSE $on END AS filedOn
  WHERE o.electedOn IS NOT NULL
  RETURN 'DAYS_TO_FILE' AS code, null AS node, filedOn AS endedOn, duration.inDays(o.electedOn, filedOn).days AS number
  UNION ALL
  WITH CASE
    WHEN o.seats < $oc_seatsMin THEN $oc_seatsMin + 1 - $oc_seatsMin % 2
    WHEN o.seats > $oc_seatsMax THEN $oc_seatsMax - 1 + $oc_seatsMax % 2
    WHEN o.seats % 2 = 0 THEN CASE WHEN o.seats - 1 < $oc_seatsMin THEN o.seats + 1 ELSE o.seats - 1 END
  END AS seats
  WHERE seats IS NOT NULL
  RETURN 'ODD_SEATS' AS code, null AS node, null AS endedOn, seats AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
