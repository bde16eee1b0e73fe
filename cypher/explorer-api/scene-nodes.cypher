// The given nodes as a scene draws them; `degree` counts the relationships that hold on the day. What is out of scope or
// not there on that day has no row.
// @param  ids: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column id: ID!
// @column labels: [String!]!
// @column name: String!
// @column area: AreaCode
// @column field: OrgField
// @column degree: Int!
// @key    id
UNWIND $ids AS id
MATCH (x:Entity {id: id})
WHERE
// @include _shared/_there.cypher
WITH x AS n
RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.areaCode AS area,
  CASE WHEN n:PartyOrg THEN n.field END AS field,
  COUNT { MATCH (n)-[r]-(:Entity) WHERE (r.from IS NULL OR r.from <= $on) AND (r.to IS NULL OR $on < r.to) } AS degree
ORDER BY id
