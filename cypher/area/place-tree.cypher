// A place and all places two or three levels down (`levels`), each with the compounds of a community as lists that go
// together by position, by id: a province of names is read in one answer. `parentId` is '' for the place itself. A place
// that does not exist on the day or lies out of scope has no row. What a compound has not is '' or -1 in its list; one
// with several branches or companies is in the lists once for each pair, first with the pair that counts.
// @param  id: ID!
// @param  levels: Int!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column parentId: ID!
// @column id: ID!
// @column name: String!
// @column level: AreaLevel!
// @column compoundIds: [ID!]
// @column compoundNames: [String!]
// @column compoundKinds: [String!]
// @column households: [Int!]
// @column builtYears: [Int!]
// @column branchIds: [ID!]
// @column branchNames: [String!]
// @column companyIds: [ID!]
// @column companyNames: [String!]
// @key    parentId id
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
RETURN parentId AS parentId, a.id AS id, a.name AS name, a.level AS level
// @when with has compounds
  , compoundIds AS compoundIds, compoundNames AS compoundNames
// @end
// @when with has compoundKind
  , compoundKinds AS compoundKinds
// @end
// @when with has households
  , households AS households
// @end
// @when with has builtYear
  , builtYears AS builtYears
// @end
// @when with has branch
  , branchNames AS branchNames
// @end
// @when with has branchId
  , branchIds AS branchIds
// @end
// @when with has service
  , companyNames AS companyNames
// @end
// @when with has companyId
  , companyIds AS companyIds
// @end
ORDER BY id
