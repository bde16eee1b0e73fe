// Party organisations as they are on the day, by their ids (`by` 'ID'), or the unit organisations that checked in with
// the given communities ('CHECKED_IN_WITH'). One that does not exist on the day or lies out of scope has no row.
// `with` names what is read only when wanted; the rest comes as null.
// @param  by: String!
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
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
// @key    key id
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE $by = 'ID'
  MATCH (o:Entity&PartyOrg {id: key})
  RETURN o
  UNION ALL
  WITH key WHERE $by = 'CHECKED_IN_WITH'
  MATCH (:Entity&Community {id: key})<-[s:SET_UP_IN]-(h:PartyOrg {field: 'COMMUNITY'})<-[x:UNIT_CHECKED_IN_TO]-(o:PartyOrg)
  WHERE s.from <= $on AND $on < s.to AND x.from <= $on AND $on < x.to
    AND (h.foundedOn IS NULL OR h.foundedOn <= $on) AND (h.dissolvedOn IS NULL OR h.dissolvedOn > $on)
  RETURN o
}
WITH DISTINCT key, o
WHERE
// @include party-org/_exists.cypher
// @include party-org/_relations.cypher
RETURN key AS key,
// @include party-org/_columns.cypher
ORDER BY areaCode, id
