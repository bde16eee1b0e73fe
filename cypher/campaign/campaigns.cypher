// Campaigns that run on the day: the given ones (`by` 'ID'; also when they have ended), those of the given cities ('CITY')
// or those in which the given companies take part ('COMPANY'), by begin. One that has not begun or is out of scope has no
// row.
// @param  by: String!
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column version: String
// @column startsOn: Date
// @column endsOn: Date
// @key    key id
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE $by = 'ID'
  MATCH (n:Entity&Campaign {id: key})
  WHERE any(prefix IN $scope WHERE n.areaCode STARTS WITH prefix) AND coalesce(n.startsOn <= $on, true)
  RETURN n
  UNION ALL
  WITH key WHERE $by = 'CITY'
  MATCH (n:Campaign)
  WHERE n.areaCode STARTS WITH left(key, 4)
    AND
// @include campaign/_runs.cypher
  RETURN n
  UNION ALL
  WITH key WHERE $by = 'COMPANY'
  MATCH (n:Campaign)-[v:COVERS]->(:Entity&PropertyCompany {id: key})
  WHERE v.from <= $on AND $on < v.to
    AND
// @include campaign/_runs.cypher
  RETURN n
}
WITH DISTINCT key, n
RETURN key AS key, n.id AS id, n.name AS name, n.areaCode AS areaCode, n.version AS version, n.startsOn AS startsOn,
  n.endsOn AS endsOn
ORDER BY key, startsOn, id
