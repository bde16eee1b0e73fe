// A place and all places two or three levels down (`levels`), one row for each place with others below it: these as lists
// that go together by position, by id, each with the compounds of a community as a list in its turn. A province of names
// is read in few rows, because every row costs more than its names. `parentId` is '' for the place itself. A place that
// does not exist on the day or lies out of scope is in no list. What a compound has not is '' or -1 in its list; one with
// several branches or companies is in the lists once for each pair, first with the pair that counts.
// @param  id: ID!
// @param  levels: Int!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column parentId: ID!
// @column ids: [ID!]!
// @column names: [String!]!
// @column levels: [AreaLevel!]!
// @column compoundIds: [[ID!]!]
// @column compoundNames: [[String!]!]
// @column compoundKinds: [[String!]!]
// @column households: [[Int!]!]
// @column builtYears: [[Int!]!]
// @column branchIds: [[ID!]!]
// @column branchNames: [[String!]!]
// @column companyIds: [[ID!]!]
// @column companyNames: [[String!]!]
// @key    parentId
MATCH (x:Entity {id: $id})
WHERE (x:City OR x:District OR x:Street OR x:Community) AND
// @include area/_place-there.cypher
WITH x AS top
CALL (top) {
  RETURN '' AS parentId, top AS a
  UNION ALL
  MATCH (top)
// @include area/_next-below.cypher
  RETURN DISTINCT top.id AS parentId, x AS a
  UNION ALL
  MATCH (top)
// @include area/_next-below.cypher
  WITH DISTINCT x AS first
  MATCH (first)
// @include area/_next-below.cypher
  RETURN DISTINCT first.id AS parentId, x AS a
// @when levels is 3
  UNION ALL
  MATCH (top)
// @include area/_next-below.cypher
  WITH DISTINCT x AS first
  MATCH (first)
// @include area/_next-below.cypher
  WITH DISTINCT x AS second
  MATCH (second)
// @include area/_next-below.cypher
  RETURN DISTINCT second.id AS parentId, x AS a
// @end
}
WITH parentId, a
// @when with has compounds
OPTIONAL MATCH (a)<-[l:LOCATED_IN]-(c:Compound)
WHERE a:Community AND l.from <= $on AND $on < l.to AND
// @include compound/_exists.cypher
// @when with has branch
OPTIONAL MATCH (c)<-[setUp:SET_UP_IN]-(branchOrg:PartyOrg {field: 'COMPOUND'})
WHERE
// @include compound/_branch-there.cypher
// @end
// @when with has service
OPTIONAL MATCH (c)<-[serving:SERVES]-(company:PropertyCompany)
WHERE
// @include compound/_serves.cypher
// @end
WITH * ORDER BY c.id
// @when with has branch
  , setUp.from, branchOrg.id
// @end
// @when with has service
  , serving.from DESC, company.id
// @end
WITH parentId, a, collect(c.id) AS compoundIds, collect(c.name) AS compoundNames
// @when with has compoundKind
  , collect(coalesce(c.kind, '')) AS compoundKinds
// @end
// @when with has households
  , collect(coalesce(c.households, -1)) AS households
// @end
// @when with has builtYear
  , collect(coalesce(c.builtYear, -1)) AS builtYears
// @end
// @when with has branch
  , collect(coalesce(branchOrg.name, '')) AS branchNames
// @end
// @when with has branchId
  , collect(coalesce(branchOrg.id, '')) AS branchIds
// @end
// @when with has service
  , collect(coalesce(company.name, '')) AS companyNames
// @end
// @when with has companyId
  , collect(coalesce(company.id, '')) AS companyIds
// @end
// @end
WITH * ORDER BY a.id
RETURN parentId AS parentId, collect(a.id) AS ids, collect(a.name) AS names, collect(a.level) AS levels
// @when with has compounds
  , collect(compoundIds) AS compoundIds, collect(compoundNames) AS compoundNames
// @end
// @when with has compoundKind
  , collect(compoundKinds) AS compoundKinds
// @end
// @when with has households
  , collect(households) AS households
// @end
// @when with has builtYear
  , collect(builtYears) AS builtYears
// @end
// @when with has branch
  , collect(branchNames) AS branchNames
// @end
// @when with has branchId
  , collect(branchIds) AS branchIds
// @end
// @when with has service
  , collect(companyNames) AS companyNames
// @end
// @when with has companyId
  , collect(companyIds) AS companyIds
// @end
ORDER BY parentId
