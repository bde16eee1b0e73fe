// The given nodes as a scene draws them; `degree` counts the relationships that hold on the day.
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
MATCH (n:Entity {id: id})
WHERE any(prefix IN $scope WHERE n.areaCode STARTS WITH prefix)
RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.areaCode AS area,
  CASE WHEN n:PartyOrg THEN n.field END AS field,
  COUNT { MATCH (n)-[r]-(:Entity) WHERE (r.from IS NULL OR r.from <= $on) AND (r.to IS NULL OR $on < r.to) } AS degree
ORDER BY id
