  t.id AS id, t.name AS name, t.areaCode AS areaCode, t.heldOn AS heldOn, b.id AS bodyId, b.name AS bodyName,
  [each IN attendedBy | each[0]] AS attendedIds, [each IN attendedBy | each[1]] AS attendedNames
