// Cities, districts, streets and communities as they are on the day, by their codes (`by` 'ID') or all that
// are part of the given places ('PARENT'). A place that does not exist on the day or lies out of scope has no row;
// a place that contains the whole scope has one, so that a district analyst finds the way down.
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
CALL (key) {
  WITH key WHERE $by = 'ID'
  MATCH (a:Entity {id: key})
  WHERE a:City OR a:District OR a:Street OR a:Community
  RETURN a
  UNION ALL
  WITH key WHERE $by = 'PARENT'
  MATCH (:Entity {id: key})<-[p:PART_OF]-(a:District|Street|Community)
  WHERE p.from <= $on AND $on < p.to
  RETURN a
}
WITH DISTINCT key, a
WHERE any(prefix IN $scope WHERE a.areaCode STARTS WITH prefix)
  AND (a.establishedOn IS NULL OR a.establishedOn <= $on) AND (a.abolishedOn IS NULL OR a.abolishedOn > $on)
WITH *,
  COLLECT {
    MATCH (a)-[p:PART_OF]->(u:City|District|Street)
    WHERE 'parent' IN $with AND p.from <= $on AND $on < p.to
      AND any(prefix IN $scope WHERE u.areaCode STARTS WITH prefix)
    RETURN [u.id, u.name] ORDER BY u.id LIMIT 1
  }[0] AS parent,
  COLLECT {
    MATCH (o:PartyOrg {areaCode: a.areaCode})
    WHERE 'partyOrg' IN $with AND (a:City AND o.field = 'CITY' OR a:District AND o.field = 'DISTRICT')
      AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
    RETURN [o.id, o.name] ORDER BY o.id LIMIT 1
  }[0] AS committee,
  COLLECT {
    MATCH (a)<-[s:SET_UP_IN]-(o:PartyOrg)
    WHERE 'partyOrg' IN $with AND s.from <= $on AND $on < s.to
      AND (a:Street AND o.field = 'STREET' OR a:Community AND o.field = 'COMMUNITY')
      AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
    RETURN [o.id, o.name] ORDER BY s.from, o.id LIMIT 1
  }[0] AS formed,
  COLLECT {
    MATCH (a)<-[s:SERVES_AREA]-(n:ServiceCentre)
    WHERE 'serviceCentre' IN $with AND s.from <= $on AND $on < s.to
      AND (a:Street AND n.tier = 'STREET' OR a:Community AND n.tier = 'COMMUNITY')
      AND any(prefix IN $scope WHERE n.areaCode STARTS WITH prefix)
    RETURN [n.id, n.name] ORDER BY s.from, n.id LIMIT 1
  }[0] AS centre
RETURN key AS key, a.id AS id, a.name AS name, a.code AS code, a.level AS level,
  a.residentPop AS residentPopulation, a.urbanRate AS urbanRate, a.reformCompletedOn AS reformCompletedOn,
  a.households AS households, a.figuresYear AS figuresYear,
  CASE WHEN a:District THEN a.kind END AS districtKind, CASE WHEN a:Community THEN a.kind END AS communityKind,
  centre[0] AS serviceCentreId, centre[1] AS serviceCentreName, a.belowStandard AS belowStandard, a.rectifiedOn AS rectifiedOn,
  parent[0] AS parentId, parent[1] AS parentName,
  coalesce(committee[0], formed[0]) AS partyOrgId, coalesce(committee[1], formed[1]) AS partyOrgName
ORDER BY id
