// Platforms run on the day: the given ones (`by` 'ID') or those of the given companies ('COMPANY'), by kind. One that is not
// run then, or whose company does not exist on the day, or out of scope has no row.
// @param  by: String!
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column platformKind: PlatformKind!
// @column companyId: ID!
// @column companyName: String!
// @column from: Date!
// @column fromKnown: Boolean!
// @column to: Date!
// @key    key id
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE $by = 'ID'
  MATCH (n:Entity&Platform {id: key})<-[r:OPERATES]-(k:PropertyCompany)
  RETURN n, r, k
  UNION ALL
  WITH key WHERE $by = 'COMPANY'
  MATCH (n:Platform)<-[r:OPERATES]-(k:Entity&PropertyCompany {id: key})
  RETURN n, r, k
}
WITH key, n, r, k
WHERE r.from <= $on AND $on < r.to AND any(prefix IN $scope WHERE n.areaCode STARTS WITH prefix)
  AND
// @include property-company/_exists.cypher
RETURN key AS key, n.id AS id, n.name AS name, n.kind AS platformKind, k.id AS companyId, k.name AS companyName,
  r.from AS from, coalesce(r.fromKnown, true) AS fromKnown, r.to AS to
ORDER BY key, platformKind, id
