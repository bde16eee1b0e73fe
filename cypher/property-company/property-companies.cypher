// Property companies as they are on the day, by their ids. A company that does not exist on the day or lies out of
// scope has no row. `with` names the relations that are wanted; the others come as null.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column creditCode: String
// @column status: CompanyStatus!
// @column removedOn: Date
// @column removalReason: RemovalReason
// @column partyOrgId: ID
// @column partyOrgName: String
// @column instructor: [String]
// @key    id
UNWIND $keys AS key
MATCH (k:Entity&PropertyCompany {id: key})
WHERE
// @include property-company/_exists.cypher
// @include property-company/_relations.cypher
RETURN
// @include property-company/_columns.cypher
