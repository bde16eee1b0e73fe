// Where the in-service members of each of the given units (`keys`) live and checked in, by district, street or
// community, as `codeLength` 6, 9 or 12 says: only places in scope where some live. The columns are those of
// dual-check-in-places, of this unit alone. With `community` only members who live there. One page for each unit, by code.
// @param  keys: [ID!]!
// @param  codeLength: Int!
// @param  community: ID
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
// @include dual-check-in/_places-of-unit.cypher
  WITH a AS node, inService, checkedIn, elsewhere, null AS sortText, null AS sortNumber
// @include _shared/_page.cypher
  RETURN node, inService, checkedIn, elsewhere, sortText, sortNumber
}
CALL (u, node) {
  MATCH (u)-[l:LOCATED_IN]->(m:Community)
  WHERE any(figure IN ['unitsLocated', 'unitsCheckedIn'] WHERE figure IN $with)
    AND m.areaCode STARTS WITH node.code
// @when community given
  AND (m.id = $community)
// @end
    AND l.from <= $on AND $on < l.to
    AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
  RETURN count(DISTINCT u) AS unitsLocated,
    count(DISTINCT CASE WHEN 'unitsCheckedIn' IN $with AND
// @include dual-check-in/_unit-leg.cypher
    THEN u END) AS unitsCheckedIn
}
RETURN key AS key, node.id AS id, node.name AS name, [each IN labels(node) WHERE each <> 'Entity'][0] AS label,
  inService AS inService, checkedIn AS checkedIn, elsewhere AS elsewhere,
  unitsLocated AS unitsLocated, unitsCheckedIn AS unitsCheckedIn, sortText AS sortText, sortNumber AS sortNumber
ORDER BY key, id
