// How much exists in each of the given places on the day, cut to the scope; `with` names the counts wanted,
// the others come as 0. `keys` and `prefixes` belong together by position.
// @param  keys: [ID!]!
// @param  prefixes: [String!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column key: ID!
// @column districts: Int!
// @column streets: Int!
// @column communities: Int!
// @column grids: Int!
// @column compounds: Int!
// @column partyOrgs: Int!
// @column propertyCompanies: Int!
// @column ownersCommittees: Int!
// @column serviceCentres: Int!
// @column communityWorkers: Int!
// @column residents: Int!
// @column grades: [Int!]!
// @column postClasses: [PostClass]!
// @key    key
UNWIND range(0, size($keys) - 1) AS position
WITH $keys[position] AS key, $prefixes[position] AS within
RETURN key AS key,
// @when with has districts
  COUNT {
    MATCH (x:District) WHERE x.areaCode STARTS WITH within
      AND any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND (x.establishedOn IS NULL OR x.establishedOn <= $on) AND (x.abolishedOn IS NULL OR x.abolishedOn > $on)
  } AS districts,
// @otherwise
  0 AS districts,
// @end
// @when with has streets
  COUNT {
    MATCH (x:Street) WHERE x.areaCode STARTS WITH within
      AND any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND (x.establishedOn IS NULL OR x.establishedOn <= $on) AND (x.abolishedOn IS NULL OR x.abolishedOn > $on)
  } AS streets,
// @otherwise
  0 AS streets,
// @end
// @when with has communities
  COUNT {
    MATCH (x:Community) WHERE x.areaCode STARTS WITH within
      AND any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND (x.establishedOn IS NULL OR x.establishedOn <= $on) AND (x.abolishedOn IS NULL OR x.abolishedOn > $on)
  } AS communities,
// @otherwise
  0 AS communities,
// @end
// @when with has grids
  COUNT {
    MATCH (x:Grid) WHERE x.areaCode STARTS WITH within
      AND any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND (x.establishedOn IS NULL OR x.establishedOn <= $on) AND (x.abolishedOn IS NULL OR x.abolishedOn > $on)
  } AS grids,
// @otherwise
  0 AS grids,
// @end
// @when with has compounds
  COUNT {
    MATCH (x:Compound) WHERE x.areaCode STARTS WITH within
      AND any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND (x.establishedOn IS NULL OR x.establishedOn <= $on) AND (x.abolishedOn IS NULL OR x.abolishedOn > $on)
      AND (x.builtYear IS NULL OR x.builtYear <= $on.year)
  } AS compounds,
// @otherwise
  0 AS compounds,
// @end
// @when with has partyOrgs
  COUNT {
    MATCH (x:PartyOrg) WHERE x.areaCode STARTS WITH within
      AND any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND (x.foundedOn IS NULL OR x.foundedOn <= $on) AND (x.dissolvedOn IS NULL OR x.dissolvedOn > $on)
  } AS partyOrgs,
// @otherwise
  0 AS partyOrgs,
// @end
// @when with has propertyCompanies
  COUNT {
    MATCH (x:PropertyCompany) WHERE x.areaCode STARTS WITH within
      AND any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND (x.establishedOn IS NULL OR x.establishedOn <= $on) AND (x.closedOn IS NULL OR x.closedOn > $on)
      AND NOT (coalesce(x.removedOn <= $on, false) OR (x.status = 'REMOVED' AND x.removedOn IS NULL))
  } AS propertyCompanies,
// @otherwise
  0 AS propertyCompanies,
// @end
// @when with has ownersCommittees
  COUNT {
    MATCH (x:OwnersCommittee) WHERE x.areaCode STARTS WITH within
      AND any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND EXISTS { MATCH (x)-[r:REPRESENTS]->(:Compound) WHERE r.from <= $on AND $on < r.to }
  } AS ownersCommittees,
// @otherwise
  0 AS ownersCommittees,
// @end
// @when with has serviceCentres
  COUNT {
    MATCH (x:ServiceCentre) WHERE x.areaCode STARTS WITH within
      AND any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND EXISTS { MATCH (x)-[r:SERVES_AREA]->() WHERE r.from <= $on AND $on < r.to }
  } AS serviceCentres,
// @otherwise
  0 AS serviceCentres,
// @end
  COUNT {
    MATCH (x:ResidentsCommittee)<-[w:WORKS_FOR {role: 'COMMUNITY_WORKER'}]-(p:Person)
    WHERE any(name IN ['communityWorkers', 'workersPer10k'] WHERE name IN $with)
      AND x.areaCode STARTS WITH within AND any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND w.from <= $on AND $on < w.to
    RETURN DISTINCT p
  } AS communityWorkers,
// @when with has workersPer10k
  reduce(sum = 0, residents IN COLLECT {
    MATCH (x:Community) WHERE x.areaCode STARTS WITH within
      AND any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND (x.establishedOn IS NULL OR x.establishedOn <= $on) AND (x.abolishedOn IS NULL OR x.abolishedOn > $on)
    RETURN coalesce(x.residentPop, 0)
  } | sum + residents) AS residents,
// @otherwise
  0 AS residents,
// @end
// @when with has workersByGrade
  COLLECT {
    MATCH (x:ResidentsCommittee)<-[w:WORKS_FOR {role: 'COMMUNITY_WORKER'}]-(p:Person)
    WHERE x.areaCode STARTS WITH within AND any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND w.from <= $on AND $on < w.to
    WITH DISTINCT p
    RETURN coalesce(COLLECT {
      MATCH (p)-[h:HOLDS_POST {kind: 'COMMUNITY_WORKER'}]->() WHERE h.from <= $on AND $on < h.to
      RETURN h.grade ORDER BY h.grade DESC LIMIT 1
    }[0], 0) AS grade
  } AS grades,
// @otherwise
  [] AS grades,
// @end
// @when with has workersByPostClass
  COLLECT {
    MATCH (x:ResidentsCommittee)<-[w:WORKS_FOR {role: 'COMMUNITY_WORKER'}]-(p:Person)
    WHERE x.areaCode STARTS WITH within AND any(prefix IN $scope WHERE x.areaCode STARTS WITH prefix)
      AND w.from <= $on AND $on < w.to
    WITH DISTINCT p
    RETURN COLLECT {
      MATCH (p)-[h:HOLDS_POST {kind: 'COMMUNITY_WORKER'}]->()
      WHERE h.from <= $on AND $on < h.to AND h.postClass IS NOT NULL
      RETURN h.postClass ORDER BY h.from DESC LIMIT 1
    }[0] AS postClass
  } AS postClasses
// @otherwise
  [] AS postClasses
// @end
