WITH p, a, b, y, r
WHERE length(p) <= $maxLength
RETURN [each IN nodes(p) | each.id] AS nodeIds, [each IN r | type(each)] AS types,
  [each IN r | startNode(each).id] AS fromIds, [each IN r | endNode(each).id] AS toIds,
  [each IN r | coalesce(each.factKey, startNode(each).id + '|' + type(each) + '|' + endNode(each).id)] AS edgeIds,
  [each IN r | each.from] AS since, [each IN r | each.to] AS until, [each IN r | coalesce(each.kind, '')] AS edgeKinds
