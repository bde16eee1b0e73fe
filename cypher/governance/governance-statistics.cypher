// Compounds of each of the given places (`keys` and `prefixes` by position) and how many have a branch, an owners'
// committee, a serving company, and all three, on the day.
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column compounds: Int!
// @column withCore: Int!
// @column withOwnersCommittee: Int!
// @column withCompany: Int!
// @column complete: Int!
// @key    key
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
CALL (within) {
  MATCH (c:Compound)
  WHERE c.areaCode STARTS WITH within
    AND
// @include compound/_exists.cypher
  WITH c,
    EXISTS {
      MATCH (c)<-[s:SET_UP_IN]-(x:PartyOrg {field: 'COMPOUND'})
      WHERE s.from <= $on AND $on < s.to
        AND (x.foundedOn IS NULL OR x.foundedOn <= $on) AND (x.dissolvedOn IS NULL OR x.dissolvedOn > $on)
    } AS core,
    EXISTS {
      MATCH (c)<-[r:REPRESENTS]-(:OwnersCommittee) WHERE r.from <= $on AND $on < r.to
    } AS committee,
    EXISTS {
      MATCH (c)<-[v:SERVES]-(k:PropertyCompany)
      WHERE
// @include governance/_serves.cypher
    } AS company
  RETURN count(c) AS compounds, count(CASE WHEN core THEN 1 END) AS withCore,
    count(CASE WHEN committee THEN 1 END) AS withOwnersCommittee, count(CASE WHEN company THEN 1 END) AS withCompany,
    count(CASE WHEN core AND committee AND company THEN 1 END) AS complete
}
RETURN key AS key, compounds AS compounds, withCore AS withCore, withOwnersCommittee AS withOwnersCommittee,
  withCompany AS withCompany, complete AS complete
