  g.id AS id, g.name AS name, g.areaCode AS areaCode, g.code AS code, g.households AS households,
  coalesce(g.kind, 'BASIC') AS gridKind,
  community[0] AS communityId, community[1] AS communityName, branch[0] AS branchId, branch[1] AS branchName
