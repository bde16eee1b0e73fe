// The leadership line of each of the given organisations: one row for each organisation from there (`position` 0) up to
// the city. Of several lines the shortest that reaches the city is taken, else the longest; organisations that do not exist on the day end
// a line, those out of scope are left out. `with` as in party-orgs.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column key: ID!
// @column position: Int!
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
// @key    key position
UNWIND $keys AS key
MATCH (base:Entity&PartyOrg {id: key})
CALL (base) {
  MATCH line = (base)((lower:PartyOrg)-[s:SUBORDINATE_TO {kind: 'LEADERSHIP'}]->(upper:PartyOrg)
    WHERE s.from <= $on AND $on < s.to
      AND (upper.foundedOn IS NULL OR upper.foundedOn <= $on)
      AND (upper.dissolvedOn IS NULL OR upper.dissolvedOn > $on)){0,12}(top)
  WITH nodes(line) AS orgs, top.field = 'CITY' AS complete
  RETURN orgs
  ORDER BY complete DESC, CASE WHEN complete THEN size(orgs) ELSE -size(orgs) END, [each IN orgs | each.id]
  LIMIT 1
}
UNWIND range(0, size(orgs) - 1) AS position
WITH key, position, orgs[position] AS o
WHERE
// @include party-org/_exists.cypher
// @include party-org/_relations.cypher
RETURN key AS key, position AS position,
// @include party-org/_columns.cypher
ORDER BY key, position
