// What the given ids are: labels and name. An unknown id and one out of scope have no row.
// @param  ids: [ID!]!
// @param  scope: [String!]!
// @column id: ID!
// @column labels: [String!]!
// @column name: String!
// @key    id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE any(prefix IN $scope WHERE n.areaCode STARTS WITH prefix)
WITH DISTINCT n
RETURN n.id AS id, labels(n) AS labels, n.name AS name
