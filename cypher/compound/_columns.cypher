  c.id AS id, c.name AS name
// @when with has compoundKind
  , c.kind AS compoundKind
// @end
// @when with has households
  , c.households AS households
// @end
// @when with has builtYear
  , c.builtYear AS builtYear
// @end
// @when with has indicators
  , c.indicatorsOn AS indicatorsOn, c.complaints12m AS complaints12m, c.satisfaction AS satisfaction
// @end
// @when with has coverage
  ,
// @include compound/_coverage.cypher
  AS coverage
// @end
// @when with has community
  , community[0] AS communityId, community[1] AS communityName
// @end
// @when with has instructor
  , instructor AS instructor
// @end
// @when with has ownersCommittee
  , ownersCommittee[0] AS ownersCommitteeId, ownersCommittee[1] AS ownersCommitteeName
// @end
// @when with has station
  , station[0] AS stationId, station[1] AS stationName
// @end
// @when with has crossPosted
  , CASE WHEN ownersCommittee IS NOT NULL AND branch IS NOT NULL THEN
// @include compound/_cross-posted.cypher
  END AS crossPosted
// @end
// @when with has lastConsultationOn
  , COLLECT {
    MATCH (c)<-[:OF]-(t:Consultation) WHERE t.heldOn <= $on RETURN t.heldOn ORDER BY t.heldOn DESC LIMIT 1
  }[0] AS lastConsultationOn
// @end
// @when with has members
  , COUNT {
    MATCH (c)<-[d:RESIDES_IN]-(p:Person)
    WHERE d.from <= $on AND $on < d.to AND p.partyStatus IN ['FULL', 'PROBATIONARY']
  } AS members
// @end
