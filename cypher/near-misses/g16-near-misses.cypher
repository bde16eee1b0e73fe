// What came closest for each compound: its last consultation of all three with its day, and consultations in the window at which one of them was absent.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  consultation_days: Int!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (c:Entity:Compound {id: subjectId})
CALL (c) {
  MATCH (c)<-[:OF]-(t:Consultation)
  WHERE t.heldOn <= $on
    AND EXISTS {
      MATCH (t)-[:ATTENDED_BY]->(b:PartyOrg)-[set:SET_UP_IN]->(c)
      WHERE set.from <= t.heldOn AND t.heldOn < set.to
    }
    AND EXISTS {
      MATCH (t)-[:ATTENDED_BY]->(:OwnersCommittee)-[represents:REPRESENTS]->(c)
      WHERE represents.from <= t.heldOn AND t.heldOn < represents.to
    }
    AND EXISTS {
      MATCH (t)-[:ATTENDED_BY]->(k:PropertyCompany)-[serves:SERVES]->(c)
      WHERE serves.from <= t.heldOn AND t.heldOn < serves.to
    }
  WITH t ORDER BY t.heldOn DESC, t.id LIMIT 1
  RETURN 'LAST_FULL' AS code, t AS node, t.heldOn AS endedOn, duration.inDays(t.heldOn, $on).days AS number
  UNION ALL
  MATCH (c)<-[:OF]-(t:Consultation)
  WHERE t.heldOn <= $on AND duration.inDays(t.heldOn, $on).days <= $consultation_days
  WITH t, COUNT {
    MATCH (t)-[:ATTENDED_BY]->(party)
    WHERE party:PartyOrg OR party:OwnersCommittee OR party:PropertyCompany
    RETURN DISTINCT [label IN labels(party) WHERE label IN ['PartyOrg', 'OwnersCommittee', 'PropertyCompany']]
  } AS parties
  WHERE parties = 2
  WITH t ORDER BY t.heldOn DESC, t.id LIMIT 2
  RETURN 'ONE_ABSENT' AS code, t AS node, t.heldOn AS endedOn, null AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
