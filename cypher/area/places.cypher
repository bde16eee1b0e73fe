// Cities, districts, streets and communities as they are on the day, by their codes (`by` 'ID') or all that
// are part of the given places ('PARENT'), or the given places with two or three levels of what lies in
// them ('BELOW_2', 'BELOW_3'; `key` is the place next above, '' for the given ones). A place that does not exist on the day or lies out of scope has no row.
// @param  by: String!
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column code: AreaCode!
// @column level: AreaLevel!
// @column residentPopulation: Int
// @column urbanRate: Float
// @column reformCompletedOn: Date
// @column households: Int
// @column figuresYear: Int
// @column districtKind: DistrictKind
// @column communityKind: CommunityKind
// @column serviceCentreId: ID
// @column serviceCentreName: String
// @column belowStandard: Boolean
// @column rectifiedOn: Date
// @column parentId: ID
// @column parentName: String
// @column partyOrgId: ID
// @column partyOrgName: String
// @key    key id
UNWIND $keys AS key
// @when by is ID
MATCH (a:Entity {id: key})
WHERE a:City OR a:District OR a:Street OR a:Community
WITH DISTINCT key, a
// @end
// @when by is PARENT
MATCH (:Entity {id: key})<-[p:PART_OF]-(a:District|Street|Community)
WHERE p.from <= $on AND $on < p.to
WITH DISTINCT key, a
// @end
// @when by is BELOW_2
MATCH (:Entity {id: key})
// @include area/_one-down.cypher
  {0,2}
  (a:City|District|Street|Community)
WITH DISTINCT CASE size(x) WHEN 0 THEN '' WHEN 1 THEN key ELSE x[-2].id END AS key, a
// @end
// @when by is BELOW_3
MATCH (:Entity {id: key})
// @include area/_one-down.cypher
  {0,3}
  (a:City|District|Street|Community)
WITH DISTINCT CASE size(x) WHEN 0 THEN '' WHEN 1 THEN key ELSE x[-2].id END AS key, a
// @end
WHERE any(prefix IN $scope WHERE a.areaCode STARTS WITH prefix)
  AND (a.establishedOn IS NULL OR a.establishedOn <= $on) AND (a.abolishedOn IS NULL OR a.abolishedOn > $on)
WITH *
// @when with has parent
  , COLLECT {
    MATCH (a)-[p:PART_OF]->(u:City|District|Street)
    WHERE p.from <= $on AND $on < p.to
      AND any(prefix IN $scope WHERE u.areaCode STARTS WITH prefix)
    RETURN [u.id, u.name] ORDER BY u.id LIMIT 1
  }[0] AS parent
// @end
// @when with has partyOrg
  , COLLECT {
    MATCH (o:PartyOrg {areaCode: a.areaCode})
    WHERE (a:City AND o.field = 'CITY' OR a:District AND o.field = 'DISTRICT')
      AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
    RETURN [o.id, o.name] ORDER BY o.id LIMIT 1
  }[0] AS committee
  , COLLECT {
    MATCH (a)<-[s:SET_UP_IN]-(o:PartyOrg)
    WHERE s.from <= $on AND $on < s.to
      AND (a:Street AND o.field = 'STREET' OR a:Community AND o.field = 'COMMUNITY')
      AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
    RETURN [o.id, o.name] ORDER BY s.from, o.id LIMIT 1
  }[0] AS formed
// @end
// @when with has serviceCentre
  , COLLECT {
    MATCH (a)<-[s:SERVES_AREA]-(n:ServiceCentre)
    WHERE s.from <= $on AND $on < s.to
      AND (a:Street AND n.tier = 'STREET' OR a:Community AND n.tier = 'COMMUNITY')
      AND any(prefix IN $scope WHERE n.areaCode STARTS WITH prefix)
    RETURN [n.id, n.name] ORDER BY s.from, n.id LIMIT 1
  }[0] AS centre
// @end
RETURN key AS key, a.id AS id, a.name AS name, a.code AS code, a.level AS level
// @when with has residentPopulation
  , a.residentPop AS residentPopulation
// @end
// @when with has urbanRate
  , a.urbanRate AS urbanRate
// @end
// @when with has reformCompletedOn
  , a.reformCompletedOn AS reformCompletedOn
// @end
// @when with has households
  , a.households AS households
// @end
// @when with has figuresYear
  , a.figuresYear AS figuresYear
// @end
// @when with has districtKind
  , CASE WHEN a:District THEN a.kind END AS districtKind
// @end
// @when with has communityKind
  , CASE WHEN a:Community THEN a.kind END AS communityKind
// @end
// @when with has belowStandard
  , a.belowStandard AS belowStandard
// @end
// @when with has rectifiedOn
  , a.rectifiedOn AS rectifiedOn
// @end
// @when with has serviceCentre
  , centre[0] AS serviceCentreId, centre[1] AS serviceCentreName
// @end
// @when with has parent
  , parent[0] AS parentId, parent[1] AS parentName
// @end
// @when with has partyOrg
  , coalesce(committee[0], formed[0]) AS partyOrgId, coalesce(committee[1], formed[1]) AS partyOrgName
// @end
ORDER BY id
