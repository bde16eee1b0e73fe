// What the given ids are: labels and name. An unknown id and one out of scope have no row; with `on` neither has a
// node that is not there on that day. `on` null asks for any day: what has ended is still named as evidence.
// @param  ids: [ID!]!
// @param  on: Date
// @param  scope: [String!]!
// @column id: ID!
// @column labels: [String!]!
// @column name: String!
// @key    id
UNWIND $ids AS id
MATCH (x:Entity {id: id})
WHERE any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
  AND ($on IS NULL OR
// @include _shared/_there.cypher
  )
WITH DISTINCT x
RETURN x.id AS id, labels(x) AS labels, x.name AS name
