// The places of one level in scope that exist on the day, by code.
// @param  level: String!
// @param  on: Date!
// @param  scope: [String!]!
// @column id: ID!
// @column name: String!
// @key    id
MATCH (a:City|District|Street|Community)
WHERE a.level = $level AND any(prefix IN $scope WHERE a.areaCode STARTS WITH prefix)
  AND (a.establishedOn IS NULL OR a.establishedOn <= $on) AND (a.abolishedOn IS NULL OR a.abolishedOn > $on)
RETURN a.id AS id, a.name AS name
ORDER BY id
