// The powers granted to the streets and in force on the day, in the order of the five.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column seq: Int!
// @column name: String!
// @column grantedFrom: Date!
// @column exercised: Int!
// @column lastExercisedOn: Date
UNWIND $keys AS key
MATCH (t:Entity&Street {id: key})-[g:GRANTED]->(w:StreetPower)
WHERE g.from <= $on AND $on < g.to AND any(prefix IN $scope WHERE t.areaCode STARTS WITH prefix)
RETURN key AS key, w.seq AS seq, w.name AS name, g.from AS grantedFrom,
  coalesce(g.exercisedCount, 0) AS exercised, g.lastExercisedOn AS lastExercisedOn
ORDER BY key, seq, grantedFrom
