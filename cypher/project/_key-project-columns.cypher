  j.id AS id, j.name AS name, j.areaCode AS areaCode, j.startsOn AS startsOn, j.endsOn AS endsOn,
  owner[0] AS ownerId, owner[1] AS ownerName,
  [each IN branches | each[0]] AS branchIds, [each IN branches | each[1]] AS branchNames
