  b.id AS id, b.name AS name, b.areaCode AS areaCode, b.kind AS bodyKind, b.level AS level, b.foundedOn AS foundedOn,
// @when with has lastMetOn
  COLLECT {
    MATCH (b)<-[:OF]-(t:Meeting) WHERE t.heldOn <= $on RETURN t.heldOn ORDER BY t.heldOn DESC LIMIT 1
  }[0] AS lastMetOn
// @otherwise
  null AS lastMetOn
// @end
