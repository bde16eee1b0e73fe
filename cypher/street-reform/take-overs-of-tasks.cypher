// Which units took over the given tasks by the day, by id. Units that do not exist on the day or lie out of scope are left
// out.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column unitId: ID!
// @column unitName: String!
// @column takenOn: Date!
// @column documentNumber: String
UNWIND $keys AS key
MATCH (:Entity&Task {id: key})<-[r:TOOK_OVER]-(u:WorkUnit)
WHERE r.on <= $on
  AND
// @include work-unit/_exists.cypher
RETURN key AS key, u.id AS unitId, u.name AS unitName, r.on AS takenOn, r.docRef AS documentNumber
ORDER BY key, unitId, takenOn
