// Compounds as they are on the day, by their ids (`by` 'ID'), or all in the given communities ('COMMUNITY') or covered
// by the given grids ('GRID'). A compound that does not exist on the day or lies out of scope has no row.
// `with` names what is wanted beside id and name; the rest is null. A compound with several branches or companies has a
// row for each pair; the first of its rows is the one that counts.
// @param  by: String!
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column compoundKind: CompoundKind
// @column households: Int
// @column builtYear: Int
// @column indicatorsOn: Date
// @column complaints12m: Int
// @column satisfaction: Float
// @column coverage: CompoundCoverage
// @column communityId: ID
// @column communityName: String
// @column branchId: ID
// @column branchName: String
// @column instructor: [String]
// @column ownersCommitteeId: ID
// @column ownersCommitteeName: String
// @column companyId: ID
// @column companyName: String
// @column servedFrom: Date
// @column servedTo: Date
// @column contractFrom: Date
// @column contractTo: Date
// @column servedFromKnown: Boolean
// @column stationId: ID
// @column stationName: String
// @column crossPosted: Boolean
// @column lastConsultationOn: Date
// @column members: Int
// @key    key id branchId companyId
UNWIND $keys AS key
// @when by is ID
MATCH (c:Entity&Compound {id: key})
WITH DISTINCT key, c
// @end
// @when by is COMMUNITY
MATCH (:Entity&Community {id: key})<-[l:LOCATED_IN]-(c:Compound)
WHERE l.from <= $on AND $on < l.to
WITH DISTINCT key, c
// @end
// @when by is GRID
MATCH (:Entity&Grid {id: key})-[v:COVERS]->(c:Compound)
WHERE v.from <= $on AND $on < v.to
WITH DISTINCT key, c
// @end
WHERE
// @include compound/_exists.cypher
// @when with has branch crossPosted
OPTIONAL MATCH (c)<-[setUp:SET_UP_IN]-(branchOrg:PartyOrg {field: 'COMPOUND'})
WHERE
// @include compound/_branch-there.cypher
// @end
// @when with has service
OPTIONAL MATCH (c)<-[serving:SERVES]-(company:PropertyCompany)
WHERE
// @include compound/_serves.cypher
// @end
WITH *
// @when with has crossPosted
  , branchOrg AS branch
// @end
// @include compound/_relations.cypher
RETURN key AS key,
// @include compound/_columns.cypher
// @when with has branch crossPosted
  , branchOrg.id AS branchId, branchOrg.name AS branchName
// @end
// @when with has service
  , company.id AS companyId, company.name AS companyName
// @end
// @when with has servicePeriod
  , serving.from AS servedFrom, serving.to AS servedTo, serving.contractFrom AS contractFrom, serving.contractTo AS contractTo,
  coalesce(serving.fromKnown, true) AS servedFromKnown
// @end
ORDER BY id
// @when with has branch crossPosted
  , setUp.from, branchId
// @end
// @when with has service
  , serving.from DESC, companyId
// @end
