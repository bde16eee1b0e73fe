// Both legs of dual check-in by unit: one row for each public unit in scope that exists on the day, by id; with
// `unit` that one only. The columns are those of dual-check-in-places; a unit is located or checked in once at most.
// @param  unit: ID
// @param  firstDays: Int!
// @param  on: Date!
// @param  scope: [String!]!
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

// @include dual-check-in/_units.cypher
WITH u AS node, null AS sortText, null AS sortNumber
// @include _shared/_page.cypher
CALL (node) {
  WITH node AS u
  WHERE any(figure IN ['inService', 'checkedIn', 'elsewhere'] WHERE figure IN $with)
// @include dual-check-in/_members.cypher
  WITH p, m, min(CASE WHEN w.from > d.from THEN w.from ELSE d.from END) AS since
  WHERE
// @include dual-check-in/_homes.cypher
// @include dual-check-in/_check-ins.cypher
  WITH p, min(since) AS since, collect(homeOrgs) AS homes, collect(o) AS orgs
// @include dual-check-in/_where-checked-in.cypher
  RETURN
// @include dual-check-in/_member-counts.cypher
}
CALL (node) {
  WITH node AS u
  MATCH (u)-[l:LOCATED_IN]->(m:Community)
  WHERE any(figure IN ['unitsLocated', 'unitsCheckedIn'] WHERE figure IN $with)
    AND l.from <= $on AND $on < l.to
    AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
  RETURN count(DISTINCT u) AS unitsLocated,
    count(DISTINCT CASE WHEN 'unitsCheckedIn' IN $with AND
// @include dual-check-in/_unit-leg.cypher
    THEN u END) AS unitsCheckedIn
}
RETURN node.id AS id, node.name AS name, 'WorkUnit' AS label,
  inService AS inService, checkedIn AS checkedIn, elsewhere AS elsewhere,
  unitsLocated AS unitsLocated, unitsCheckedIn AS unitsCheckedIn, sortText AS sortText, sortNumber AS sortNumber
ORDER BY id
