// Breakthrough projects: the given ones (`by` 'ID') or those of the given cities ('CITY'), by number. One out of scope has
// no row; status and dates are as delivered. `with` names what is read only when wanted; units and streets that do not
// exist on the day or lie out of scope are left out.
// @param  by: String!
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column seq: Int!
// @column status: ProjectStatus
// @column startsOn: Date
// @column dueOn: Date
// @column progressOn: Date
// @column ownerId: ID
// @column ownerName: String
// @column documentId: ID
// @column documentNumber: String
// @column documentOn: Date
// @column streetIds: [ID!]!
// @column streetNames: [String!]!
// @column targets: [ID!]!
// @key    key id
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE $by = 'ID'
  MATCH (j:Entity&BreakthroughProject {id: key})
  RETURN j
  UNION ALL
  WITH key WHERE $by = 'CITY'
  MATCH (j:BreakthroughProject)
  WHERE j.areaCode STARTS WITH left(key, 4)
  RETURN j
}
WITH key, j
WHERE any(prefix IN $scope WHERE j.areaCode STARTS WITH prefix)
WITH key, j,
// @when with has owner
  COLLECT {
    MATCH (j)-[:OWNED_BY]->(u:WorkUnit)
    WHERE
// @include work-unit/_exists.cypher
    RETURN [u.id, u.name] ORDER BY u.id LIMIT 1
  }[0] AS owner,
// @otherwise
  null AS owner,
// @end
// @when with has document
  COLLECT {
    MATCH (j)-[:GOVERNED_BY]->(d:PolicyDoc)
    RETURN d ORDER BY d.id LIMIT 1
  }[0] AS document,
// @otherwise
  null AS document,
// @end
// @when with has streets
  COLLECT {
    MATCH (j)-[:COVERS]->(x:Street)
    WHERE
// @include _shared/_there.cypher
    WITH DISTINCT x
    RETURN [x.id, x.name] ORDER BY x.id
  } AS streets,
// @otherwise
  [] AS streets,
// @end
// @when with has targets
  COLLECT {
    MATCH (j)-[:TARGETS]->(n:Indicator)
    RETURN DISTINCT n.key ORDER BY n.key
  } AS targets
// @otherwise
  [] AS targets
// @end
RETURN key AS key, j.id AS id, j.name AS name, j.areaCode AS areaCode, j.seq AS seq, j.status AS status,
  j.startsOn AS startsOn, j.dueOn AS dueOn, j.progressOn AS progressOn, owner[0] AS ownerId, owner[1] AS ownerName,
  document.id AS documentId, document.docRef AS documentNumber, document.documentOn AS documentOn,
  [each IN streets | each[0]] AS streetIds, [each IN streets | each[1]] AS streetNames, targets AS targets
ORDER BY key, seq, id
