  t.id AS id, t.name AS name, t.areaCode AS areaCode, t.heldOn AS heldOn, c.id AS compoundId, c.name AS compoundName,
// @when with has full
  // @include consultation/_full.cypher
  AS full
// @otherwise
  false AS full
// @end
