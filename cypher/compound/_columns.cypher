  c.id AS id, c.name AS name, c.areaCode AS areaCode, c.kind AS compoundKind,
  c.households AS households, c.builtYear AS builtYear,
  c.indicatorsOn AS indicatorsOn, c.complaints12m AS complaints12m, c.satisfaction AS satisfaction,
  CASE WHEN 'coverage' IN $with THEN
// @include compound/_coverage.cypher
  END AS coverage,
  community[0] AS communityId, community[1] AS communityName,
  branch[0] AS branchId, branch[1] AS branchName, instructor AS instructor,
  ownersCommittee[0] AS ownersCommitteeId, ownersCommittee[1] AS ownersCommitteeName,
  service AS service, station[0] AS stationId, station[1] AS stationName,
  CASE WHEN 'crossPosted' IN $with AND ownersCommittee IS NOT NULL AND branch IS NOT NULL THEN
// @include compound/_cross-posted.cypher
  END AS crossPosted,
  CASE WHEN 'lastConsultationOn' IN $with THEN
    COLLECT { MATCH (c)<-[:OF]-(t:Consultation) WHERE t.heldOn <= $on RETURN t.heldOn ORDER BY t.heldOn DESC LIMIT 1 }[0]
  END AS lastConsultationOn,
  CASE WHEN 'members' IN $with THEN COUNT {
    MATCH (c)<-[d:RESIDES_IN]-(p:Person)
    WHERE d.from <= $on AND $on < d.to AND p.partyStatus IN ['FULL', 'PROBATIONARY']
  } END AS members
