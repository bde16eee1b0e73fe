// Tasks that were taken off streets: the given ones (`by` 'ID'), those that some street of the given cities is relieved of
// by the day ('CITY'), or those that the given units took over by then ('UNIT'). The tasks themselves are the same in every
// city and hidden from nobody; streets are counted within the scope. `with` names what is read only when wanted.
// @param  by: String!
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column taskKind: StreetTaskKind!
// @column relievedStreets: Int!
// @key    key id
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE $by = 'ID'
  MATCH (k:Entity&Task {id: key})
  RETURN k
  UNION ALL
  WITH key WHERE $by = 'CITY'
  MATCH (k:Task)
  WHERE EXISTS {
    MATCH (k)<-[r:RELIEVED_OF]-(x:Street) WHERE r.on <= $on AND x.areaCode STARTS WITH left(key, 4)
  }
  RETURN k
  UNION ALL
  WITH key WHERE $by = 'UNIT'
  MATCH (k:Task)<-[r:TOOK_OVER]-(:Entity&WorkUnit {id: key})
  WHERE r.on <= $on
  RETURN k
}
WITH DISTINCT key, k
RETURN key AS key, k.id AS id, k.name AS name, k.kind AS taskKind,
// @when with has relievedStreets
  COUNT {
    MATCH (k)<-[r:RELIEVED_OF]-(x:Street)
    WHERE r.on <= $on
      AND
// @include _shared/_there.cypher
    RETURN DISTINCT x
  } AS relievedStreets
// @otherwise
  0 AS relievedStreets
// @end
ORDER BY key, id
