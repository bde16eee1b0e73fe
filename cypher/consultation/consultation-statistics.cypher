// Consultations about the compounds of each of the given places (`keys` and `prefixes` by position) held from `from` to
// `to` (both included, null: open) and by the day: how many, of how many compounds, how many full (as in
// consultations-of-compounds), and how often each of the three parties took part.
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  from: Date
// @param  to: Date
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column key: ID!
// @column held: Int!
// @column compounds: Int!
// @column full: Int!
// @column branches: Int!
// @column committees: Int!
// @column companies: Int!
// @key    key
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (within) {
  MATCH (c:Compound)
  WHERE c.areaCode STARTS WITH within
    AND
// @include compound/_exists.cypher
  MATCH (c)<-[:OF]-(t:Consultation)
  WHERE t.heldOn <= $on AND ($from IS NULL OR t.heldOn >= $from) AND ($to IS NULL OR t.heldOn <= $to)
  RETURN count(DISTINCT t) AS held, count(DISTINCT c) AS compounds,
    count(DISTINCT CASE WHEN 'full' IN $with AND
// @include consultation/_full.cypher
    THEN t END) AS full,
    count(DISTINCT CASE WHEN 'byParty' IN $with AND EXISTS { (t)-[:ATTENDED_BY]->(:PartyOrg) } THEN t END) AS branches,
    count(DISTINCT CASE WHEN 'byParty' IN $with AND EXISTS { (t)-[:ATTENDED_BY]->(:OwnersCommittee) } THEN t END) AS committees,
    count(DISTINCT CASE WHEN 'byParty' IN $with AND EXISTS { (t)-[:ATTENDED_BY]->(:PropertyCompany) } THEN t END) AS companies
}
RETURN key AS key, held AS held, compounds AS compounds, full AS full, branches AS branches, committees AS committees,
  companies AS companies
