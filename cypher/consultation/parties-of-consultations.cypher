// Which bodies took part in each of the given consultations, the three parties first. A body that does not exist on the
// day or lies out of scope is there without id and name.
// @param  keys: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column partyKind: ConsultationPartyKind!
// @column bodyId: ID
// @column bodyName: String
// @column bodyLabel: String!
UNWIND $keys AS key
MATCH (t:Entity&Consultation {id: key})-[:ATTENDED_BY]->(x:Entity)
WHERE t.heldOn <= $on AND any(prefix IN $scope WHERE t.areaCode STARTS WITH prefix)
WITH key, x,
// @include consultation/_party-kind.cypher
  AS partyKind,
// @include _shared/_there.cypher
  AS there
RETURN key AS key, partyKind AS partyKind, CASE WHEN there THEN x.id END AS bodyId,
  CASE WHEN there THEN x.name END AS bodyName, [each IN labels(x) WHERE each <> 'Entity'][0] AS bodyLabel
ORDER BY key, [rank IN range(0, 4) WHERE ['BRANCH', 'OC', 'COMPANY', 'RC', 'UNIT'][rank] = partyKind][0], x.id
