// How many rows key-projects-of-areas has for each of the given places.
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  scope: [String!]!
// @column key: ID!
// @column total: Int!
// @key    key
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
RETURN key AS key, COUNT {
  MATCH (j:KeyProject)
  WHERE j.areaCode STARTS WITH within AND any(prefix IN $scope WHERE j.areaCode STARTS WITH prefix)
} AS total
