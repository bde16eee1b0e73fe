// How many reports there are, of one job or of all, whose scope lies within the given one.
// @param  job: String
// @param  scope: [String!]!
// @column total: Int!
MATCH (r:Report)
WHERE ($job IS NULL OR r.job = $job)
  AND size(r.scope) > 0 AND all(part IN r.scope WHERE any(prefix IN $scope WHERE part STARTS WITH prefix))
RETURN count(r) AS total
