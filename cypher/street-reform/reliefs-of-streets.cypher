// Which tasks the given streets are relieved of by the day, by task.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column taskId: ID!
// @column taskName: String!
// @column relievedOn: Date!
// @column documentNumber: String
UNWIND $keys AS key
MATCH (t:Entity&Street {id: key})-[r:RELIEVED_OF]->(k:Task)
WHERE r.on <= $on AND any(prefix IN $scope WHERE t.areaCode STARTS WITH prefix)
RETURN key AS key, k.id AS taskId, k.name AS taskName, r.on AS relievedOn, r.docRef AS documentNumber
ORDER BY key, taskId, relievedOn
