// Which compounds the companies serve or served: all service that began by the day, ended ones too, at most `limit`
// a company, the earliest first. Compounds that do not exist on the day or lie out of scope are left out.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  limit: Int!
// @column key: ID!
// @column compoundId: ID!
// @column compoundName: String!
// @column from: Date!
// @column to: Date!
// @column contractFrom: Date
// @column contractTo: Date
// @column fromKnown: Boolean!
UNWIND $keys AS key
CALL (key) {
  MATCH (:Entity&PropertyCompany {id: key})-[v:SERVES]->(c:Compound)
  WHERE v.from <= $on
    AND
// @include compound/_exists.cypher
  RETURN v, c ORDER BY v.from, c.id LIMIT $limit
}
RETURN key AS key, c.id AS compoundId, c.name AS compoundName, v.from AS from, v.to AS to,
  v.contractFrom AS contractFrom, v.contractTo AS contractTo, coalesce(v.fromKnown, true) AS fromKnown
ORDER BY from, compoundId
