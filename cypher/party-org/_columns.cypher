  o.id AS id, o.name AS name, o.areaCode AS areaCode, o.kind AS orgKind, o.field AS field, o.level AS level,
  CASE WHEN o.substantive = true THEN coalesce(o.substantiveOn <= $on, true) ELSE o.substantive END AS substantive,
  CASE WHEN o.substantive = true AND o.substantiveOn <= $on THEN o.substantiveOn END AS substantiveOn,
  o.foundedOn AS foundedOn, o.dissolvedOn AS dissolvedOn, o.termYears AS termYears,
  CASE WHEN o.lastElectedOn <= $on THEN o.lastElectedOn END AS electedOn,
  CASE WHEN o.lastElectedOn <= $on AND o.termYears IS NOT NULL
    THEN o.lastElectedOn + duration({years: o.termYears}) END AS termEndsOn,
  CASE WHEN o.lastElectedOn IS NULL OR o.lastElectedOn <= $on THEN o.extensionUntil END AS extendedUntil,
  area[0] AS areaId, area[1] AS areaName, area[2] AS areaLabel,
// @when with has members
// @include party-org/_members.cypher
  AS members,
// @otherwise
  null AS members,
// @end
// @when with has participants
  COUNT {
    MATCH (o)<-[b:PARTICIPATES_IN]-(p:Person)
    WHERE b.from <= $on AND $on < b.to AND p.partyStatus IN ['FULL', 'PROBATIONARY']
    RETURN DISTINCT p
  } AS participants
// @otherwise
  null AS participants
// @end
