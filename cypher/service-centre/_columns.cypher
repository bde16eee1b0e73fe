  n.id AS id, n.name AS name, n.areaCode AS areaCode, n.tier AS tier, n.areaSqm AS areaSqm,
  n.oneWindow AS oneWindow, n.hasWindow AS hasWindow, n.hasApp AS hasApp,
  [each IN serves | each[0]] AS servesIds, [each IN serves | each[1]] AS servesLabels,
  [each IN serves | each[2]] AS servesNames, under[0] AS underId, under[1] AS underName
