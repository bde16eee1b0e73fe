// Compounds as they are on the day, by their ids (`by` 'ID'), or all in the given communities ('COMMUNITY'), in the
// communities one, two or three levels below the given places ('BELOW_1' to 'BELOW_3'; `key` is the community), or
// covered by the given grids ('GRID'). A compound that does not exist on the day or lies out of scope has no row.
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
// @when by is BELOW_1
MATCH (:Entity {id: key})<-[p:PART_OF]-(m:Community)<-[l:LOCATED_IN]-(c:Compound)
WHERE p.from <= $on AND $on < p.to
  AND l.from <= $on AND $on < l.to
  AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
  AND any(prefix IN $scope WHERE m.areaCode STARTS WITH prefix)
WITH DISTINCT m.id AS key, c
// @end
// @when by is BELOW_2
MATCH (:Entity {id: key})<-[p:PART_OF]-(s:Street)<-[q:PART_OF]-(m:Community)<-[l:LOCATED_IN]-(c:Compound)
WHERE p.from <= $on AND $on < p.to
  AND q.from <= $on AND $on < q.to
  AND (s.establishedOn IS NULL OR s.establishedOn <= $on) AND (s.abolishedOn IS NULL OR s.abolishedOn > $on)
  AND l.from <= $on AND $on < l.to
  AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
  AND any(prefix IN $scope WHERE m.areaCode STARTS WITH prefix)
WITH DISTINCT m.id AS key, c
// @end
// @when by is BELOW_3
MATCH (:Entity {id: key})<-[p:PART_OF]-(d:District)<-[r:PART_OF]-(s:Street)<-[q:PART_OF]-(m:Community)<-[l:LOCATED_IN]-(c:Compound)
WHERE p.from <= $on AND $on < p.to
  AND q.from <= $on AND $on < q.to
  AND (s.establishedOn IS NULL OR s.establishedOn <= $on) AND (s.abolishedOn IS NULL OR s.abolishedOn > $on)
  AND r.from <= $on AND $on < r.to
  AND (d.establishedOn IS NULL OR d.establishedOn <= $on) AND (d.abolishedOn IS NULL OR d.abolishedOn > $on)
  AND l.from <= $on AND $on < l.to
  AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
  AND any(prefix IN $scope WHERE m.areaCode STARTS WITH prefix)
WITH DISTINCT m.id AS key, c
// @end
WHERE
// @include compound/_exists.cypher
// @when with has branch crossPosted
OPTIONAL MATCH (c)<-[s:SET_UP_IN]-(b:PartyOrg {field: 'COMPOUND'})
WHERE
// @include compound/_branch-there.cypher
// @end
// @when with has service
OPTIONAL MATCH (c)<-[v:SERVES]-(k:PropertyCompany)
WHERE
// @include compound/_serves.cypher
// @end
WITH *
// @when with has crossPosted
  , b AS branch
// @end
// @include compound/_relations.cypher
RETURN key AS key,
// @include compound/_columns.cypher
// @when with has branch crossPosted
  , b.id AS branchId, b.name AS branchName
// @end
// @when with has service
  , k.id AS companyId, k.name AS companyName
// @end
// @when with has servicePeriod
  , v.from AS servedFrom, v.to AS servedTo, v.contractFrom AS contractFrom, v.contractTo AS contractTo,
  coalesce(v.fromKnown, true) AS servedFromKnown
// @end
ORDER BY id
// @when with has branch crossPosted
  , s.from, branchId
// @end
// @when with has service
  , v.from DESC, companyId
// @end
