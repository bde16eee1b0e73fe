// The parties of each of the given compounds on the day: its branch, its owners' committee, the company that serves it
// (in business, its contract not run out), and the other bodies that took part in a consultation about it within the
// 365 days before. What does not exist on the day or lies out of scope is left out, but counts for `complete`.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column coreId: ID
// @column coreName: String
// @column committeeId: ID
// @column committeeName: String
// @column companyId: ID
// @column companyName: String
// @column complete: Boolean!
// @column otherIds: [ID!]!
// @column otherLabels: [String!]!
// @column otherNames: [String!]!
// @key    key
UNWIND $keys AS key
MATCH (c:Entity&Compound {id: key})
WHERE
// @include compound/_exists.cypher
WITH key, c,
  COLLECT {
    MATCH (c)<-[s:SET_UP_IN]-(x:PartyOrg {field: 'COMPOUND'})
    WHERE s.from <= $on AND $on < s.to
      AND (x.foundedOn IS NULL OR x.foundedOn <= $on) AND (x.dissolvedOn IS NULL OR x.dissolvedOn > $on)
    RETURN x ORDER BY s.from, x.id LIMIT 1
  }[0] AS core,
  COLLECT {
    MATCH (c)<-[r:REPRESENTS]-(x:OwnersCommittee)
    WHERE r.from <= $on AND $on < r.to
    RETURN x ORDER BY r.from DESC, x.id LIMIT 1
  }[0] AS committee,
  COLLECT {
    MATCH (c)<-[v:SERVES]-(k:PropertyCompany)
    WHERE
// @include governance/_serves.cypher
    RETURN k ORDER BY v.from DESC, k.id LIMIT 1
  }[0] AS company,
  COLLECT {
    MATCH (c)<-[:OF]-(t:Consultation)-[:ATTENDED_BY]->(x:Entity)
    WHERE 0 <= duration.inDays(t.heldOn, $on).days <= 365
      AND NOT x:OwnersCommittee AND NOT x:PropertyCompany AND NOT (x:PartyOrg AND x.field = 'COMPOUND')
      AND
// @include _shared/_there.cypher
    WITH DISTINCT x
    RETURN [x.id, [each IN labels(x) WHERE each <> 'Entity'][0], x.name] ORDER BY x.id
  } AS others
WITH *,
  any(prefix IN $scope WHERE core.areaCode STARTS WITH prefix) AS coreShown,
  any(prefix IN $scope WHERE committee.areaCode STARTS WITH prefix) AS committeeShown,
  any(prefix IN $scope WHERE company.areaCode STARTS WITH prefix) AS companyShown
RETURN key AS key,
  CASE WHEN coreShown THEN core.id END AS coreId, CASE WHEN coreShown THEN core.name END AS coreName,
  CASE WHEN committeeShown THEN committee.id END AS committeeId,
  CASE WHEN committeeShown THEN committee.name END AS committeeName,
  CASE WHEN companyShown THEN company.id END AS companyId, CASE WHEN companyShown THEN company.name END AS companyName,
  core IS NOT NULL AND committee IS NOT NULL AND company IS NOT NULL AS complete,
  [each IN others | each[0]] AS otherIds, [each IN others | each[1]] AS otherLabels,
  [each IN others | each[2]] AS otherNames
