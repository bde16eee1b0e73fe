// Both legs of dual check-in in each of the given communities (`keys`), by unit: public units in scope whose in-service
// members live there, and those that stand there. Members are counted where they live; the columns are those of
// dual-check-in-places. With `unit` that one only. One page for each community, by the unit's id.
// @param  keys: [ID!]!
// @param  unit: ID
// @param  firstDays: Int!
// @param  on: Date!
// @param  scope: [String!]!
// @param  readable: [String!]!
// @param  with: [String!]!
// @param  descending: Boolean!
// @param  afterText: String
// @param  afterNumber: Float
// @param  afterId: ID
// @param  limit: Int!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column label: String!
// @column inService: Int!
// @column checkedIn: Int!
// @column elsewhere: Int!
// @column unitsLocated: Int!
// @column unitsCheckedIn: Int!
// @column sortText: String
// @column sortNumber: Float
// @key    key id
UNWIND $keys AS key
MATCH (m:Entity&Community {id: key})
WHERE any(prefix IN $readable WHERE m.areaCode STARTS WITH prefix)
  AND
// @include dual-check-in/_homes.cypher
CALL (m, homeOrgs) {
// @include dual-check-in/_units-of-community.cypher
  WITH m, u AS node, inService, checkedIn, elsewhere, null AS sortText, null AS sortNumber
// @include _shared/_page.cypher
  WITH m, node AS u, inService, checkedIn, elsewhere, sortText, sortNumber
  RETURN u, inService, checkedIn, elsewhere, sortText, sortNumber,
    CASE WHEN any(figure IN ['unitsLocated', 'unitsCheckedIn'] WHERE figure IN $with) AND EXISTS {
      MATCH (u)-[l:LOCATED_IN]->(m) WHERE l.from <= $on AND $on < l.to
    } THEN 1 ELSE 0 END AS unitsLocated
}
RETURN key AS key, u.id AS id, u.name AS name, 'WorkUnit' AS label,
  inService AS inService, checkedIn AS checkedIn, elsewhere AS elsewhere, unitsLocated AS unitsLocated,
  CASE WHEN 'unitsCheckedIn' IN $with AND unitsLocated = 1 AND
// @include dual-check-in/_unit-leg.cypher
  THEN 1 ELSE 0 END AS unitsCheckedIn,
  sortText AS sortText, sortNumber AS sortNumber
ORDER BY key, id
