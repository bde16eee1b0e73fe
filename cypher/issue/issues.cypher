// Issues as they are on the day: the given ones (`by` 'ID') or those raised in the given visits or consultations
// ('EVENT'), earliest first. One that was raised later, or in an event of a later day, or lies out of scope has no row;
// one that is closed later is open on the day. `with` names what is read only when wanted.
// @param  by: String!
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column raisedOn: Date!
// @column category: IssueCategory
// @column topic: IssueTopic
// @column status: IssueStatus!
// @column dueOn: Date
// @column closedOn: Date
// @column overdue: Boolean!
// @column raisedInId: ID
// @column raisedInName: String
// @column raisedInLabel: String
// @column ownerId: ID
// @column ownerName: String
// @key    key id
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE $by = 'ID'
  MATCH (i:Entity&Issue {id: key})
  RETURN i
  UNION ALL
  WITH key WHERE $by = 'EVENT'
  MATCH (:Entity&(Visit|Consultation) {id: key})-[:RAISED]->(i:Issue)
  RETURN i
}
WITH DISTINCT key, i
WHERE
// @include issue/_exists.cypher
// @include issue/_relations.cypher
RETURN key AS key,
// @include issue/_columns.cypher
ORDER BY key, raisedOn, id
