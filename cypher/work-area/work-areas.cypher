// Areas of work: the given ones (`by` 'ID'), those of the given cities ('CITY') or those the given persons answer for on the
// day ('PERSON'), by area and id. One out of scope has no row.
// @param  by: String!
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @key    key id
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE $by = 'ID'
  MATCH (n:Entity&WorkArea {id: key})
  RETURN n
  UNION ALL
  WITH key WHERE $by = 'CITY'
  MATCH (n:WorkArea)
  WHERE n.areaCode STARTS WITH left(key, 4)
  RETURN n
  UNION ALL
  WITH key WHERE $by = 'PERSON'
  MATCH (n:WorkArea)<-[r:RESPONSIBLE_FOR]-(:Entity&Person {id: key})
  WHERE r.from <= $on AND $on < r.to
  RETURN n
}
WITH DISTINCT key, n
WHERE any(prefix IN $scope WHERE n.areaCode STARTS WITH prefix)
RETURN key AS key, n.id AS id, n.name AS name, n.areaCode AS areaCode
ORDER BY key, areaCode, id
