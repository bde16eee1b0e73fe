// The organisations directly under each of the given ones by a line of the given kind (null: of either), that exist on the
// day and lie in scope: one page for each, by area and name. `with` as in party-orgs.
// @param  keys: [ID!]!
// @param  kind: SubordinationKind
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @param  descending: Boolean!
// @param  afterText: String
// @param  afterNumber: Float
// @param  afterId: ID
// @param  limit: Int!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column orgKind: PartyOrgKind!
// @column field: OrgField!
// @column level: Int!
// @column substantive: Boolean
// @column substantiveOn: Date
// @column foundedOn: Date
// @column dissolvedOn: Date
// @column termYears: Int
// @column electedOn: Date
// @column termEndsOn: Date
// @column extendedUntil: Date
// @column areaId: ID
// @column areaName: String
// @column areaLabel: String
// @column members: Int
// @column participants: Int
// @column sortText: String
// @column sortNumber: Float
// @key    key id
UNWIND $keys AS key
CALL (key) {
// @include party-org/_subordinates.cypher
  WITH DISTINCT o AS node, o.areaCode + ' ' + coalesce(o.sortName, o.name) AS sortText, null AS sortNumber
// @include _shared/_page.cypher
  RETURN node AS o, sortText, sortNumber
}
// @include party-org/_relations.cypher
RETURN key AS key, sortText AS sortText, sortNumber AS sortNumber,
// @include party-org/_columns.cypher
ORDER BY key, sortText, id
