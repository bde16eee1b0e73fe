// Both legs of dual check-in by place: one row for each district, street or community (`level`) in scope that exists on
// the day, by code. In-service members are counted where they live; `checkedIn` are those with any check-in, `elsewhere`
// those of them who are settled (more than `firstDays` days at work and at home) and have none with the community
// organisation of their residence. With a `community` only the places that contain it, cut to it. Figures that
// `with` does not name come as 0.
// @param  level: AreaLevel!
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
// @key    id

// @include dual-check-in/_places.cypher
WITH a AS node, null AS sortText, null AS sortNumber
// @include _shared/_page.cypher
CALL (node) {
  MATCH (m:Community)
  WHERE m.areaCode STARTS WITH node.code
// @when community given
  AND (m.id = $community)
// @end
    AND any(figure IN ['inService', 'checkedIn', 'elsewhere'] WHERE figure IN $with)
    AND
// @include dual-check-in/_homes.cypher
// @include dual-check-in/_members.cypher
// @include dual-check-in/_check-ins.cypher
  WITH p, min(CASE WHEN w.from > d.from THEN w.from ELSE d.from END) AS since,
    collect(homeOrgs) AS homes, collect(o) AS orgs
// @include dual-check-in/_where-checked-in.cypher
  RETURN
// @include dual-check-in/_member-counts.cypher
}
CALL (node) {
  MATCH (m:Community)<-[l:LOCATED_IN]-(u:WorkUnit)
  WHERE m.areaCode STARTS WITH node.code
// @when community given
  AND (m.id = $community)
// @end
    AND any(figure IN ['unitsLocated', 'unitsCheckedIn'] WHERE figure IN $with)
    AND l.from <= $on AND $on < l.to
    AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
    AND
// @include dual-check-in/_public-unit.cypher
  RETURN count(u) AS unitsLocated,
    count(CASE WHEN 'unitsCheckedIn' IN $with AND
// @include dual-check-in/_unit-leg.cypher
    THEN 1 END) AS unitsCheckedIn
}
RETURN node.id AS id, node.name AS name, [each IN labels(node) WHERE each <> 'Entity'][0] AS label,
  inService AS inService, checkedIn AS checkedIn, elsewhere AS elsewhere,
  unitsLocated AS unitsLocated, unitsCheckedIn AS unitsCheckedIn, sortText AS sortText, sortNumber AS sortNumber
ORDER BY id
