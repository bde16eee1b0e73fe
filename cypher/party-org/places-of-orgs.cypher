// Where each of the given organisations is set up on the day: places, grids, compounds, units, companies, projects that
// exist then and lie in scope, by id.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column label: String!
// @key    key id
UNWIND $keys AS key
MATCH (:Entity&PartyOrg {id: key})-[s:SET_UP_IN]->(n:Entity)
WHERE s.from <= $on AND $on < s.to AND any(prefix IN $scope WHERE n.areaCode STARTS WITH prefix)
  AND (n.establishedOn IS NULL OR n.establishedOn <= $on)
  AND (n.abolishedOn IS NULL OR n.abolishedOn > $on) AND (n.closedOn IS NULL OR n.closedOn > $on)
  AND (n.builtYear IS NULL OR n.builtYear <= $on.year)
WITH DISTINCT key, n
RETURN key AS key, n.id AS id, n.name AS name, [each IN labels(n) WHERE each <> 'Entity'][0] AS label
ORDER BY key, id
