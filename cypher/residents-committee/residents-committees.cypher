// Residents' committees as they are on the day, by their ids (`by` 'ID') or of the given communities ('COMMUNITY'). One
// that does not exist then or lies out of scope has no row. `with` names what is read only when wanted.
// @param  by: String!
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column seats: Int
// @column electedOn: Date
// @column endsOn: Date
// @column communityId: ID
// @column communityName: String
// @column workers: Int
// @column secretaryIsDirector: Boolean
// @key    key id
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE $by = 'ID'
  MATCH (r:Entity&ResidentsCommittee {id: key})
  RETURN r
  UNION ALL
  WITH key WHERE $by = 'COMMUNITY'
  MATCH (:Entity&Community {id: key})<-[:OF]-(r:ResidentsCommittee)
  RETURN r
}
WITH key, r
WHERE any(prefix IN $scope WHERE r.areaCode STARTS WITH prefix)
  AND (r.establishedOn IS NULL OR r.establishedOn <= $on) AND (r.dissolvedOn IS NULL OR r.dissolvedOn > $on)
WITH *,
// @when with has community
  COLLECT {
    MATCH (r)-[:OF]->(m:Community)
    WHERE any(prefix IN $scope WHERE m.areaCode STARTS WITH prefix)
      AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
    RETURN [m.id, m.name] ORDER BY m.id LIMIT 1
  }[0] AS community,
// @otherwise
  null AS community,
// @end
// @when with has secretaryIsDirector
  COLLECT {
    MATCH (r)-[:OF]->(:Community)<-[s:SET_UP_IN]-(o:PartyOrg {field: 'COMMUNITY'})<-[h:HOLDS_POST {kind: 'SECRETARY'}]-(p:Person)
    WHERE s.from <= $on AND $on < s.to AND h.from <= $on AND $on < h.to
      AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
    RETURN p.id
  } AS secretaries,
// @otherwise
  [] AS secretaries,
// @end
// @when with has secretaryIsDirector
  COLLECT {
    MATCH (r)<-[h:HOLDS_POST {kind: 'RC_DIRECTOR'}]-(p:Person)
    WHERE h.from <= $on AND $on < h.to
    RETURN p.id
  } AS directors
// @otherwise
  [] AS directors
// @end
RETURN key AS key, r.id AS id, r.name AS name, r.areaCode AS areaCode, r.seats AS seats,
  CASE WHEN r.electedOn <= $on THEN r.electedOn END AS electedOn,
  CASE WHEN r.electedOn <= $on AND r.termYears IS NOT NULL
    THEN r.electedOn + duration({years: r.termYears}) END AS endsOn,
  community[0] AS communityId, community[1] AS communityName,
// @when with has workers
  COUNT {
    MATCH (r)<-[w:WORKS_FOR {role: 'COMMUNITY_WORKER'}]-(p:Person)
    WHERE w.from <= $on AND $on < w.to
    RETURN DISTINCT p
  } AS workers,
// @otherwise
  null AS workers,
// @end
  CASE WHEN size(secretaries) > 0 AND size(directors) > 0
    THEN any(id IN secretaries WHERE id IN directors) END AS secretaryIsDirector
ORDER BY key, id
