// Conflicts of each committee that ended, with the day: employment by a company while it served a compound represented, residence elsewhere.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (o:Entity:OwnersCommittee {id: subjectId})
CALL (o) {
  MATCH (o)<-[post:HOLDS_POST]-(p:Person)-[works:WORKS_FOR]->(k:PropertyCompany)-[serves:SERVES]->(:Compound)<-[represents:REPRESENTS]-(o)
  WHERE post.kind IN ['OC_DIRECTOR', 'OC_DEPUTY', 'OC_MEMBER']
  WITH p, reduce(latest = post.from, day IN [works.from, serves.from, represents.from] | CASE WHEN day > latest THEN day ELSE latest END) AS since,
    reduce(first = post.to, day IN [works.to, serves.to, represents.to] | CASE WHEN day < first THEN day ELSE first END) AS endedOn
  WHERE since < endedOn AND endedOn <= $on
  WITH p, max(endedOn) AS endedOn ORDER BY endedOn DESC, p.id LIMIT 2
  RETURN 'EMPLOYMENT_ENDED' AS code, p AS node, endedOn, null AS number
  UNION ALL
  MATCH (o)<-[post:HOLDS_POST]-(p:Person)-[lives:RESIDES_IN]->(c:Compound)
  WHERE post.kind IN ['OC_DIRECTOR', 'OC_DEPUTY', 'OC_MEMBER'] AND NOT EXISTS { MATCH (o)-[:REPRESENTS]->(c) }
  WITH p, CASE WHEN post.from > lives.from THEN post.from ELSE lives.from END AS since,
    CASE WHEN post.to < lives.to THEN post.to ELSE lives.to END AS endedOn
  WHERE since < endedOn AND endedOn <= $on
  WITH p, max(endedOn) AS endedOn ORDER BY endedOn DESC, p.id LIMIT 2
  RETURN 'RESIDENCE_ENDED' AS code, p AS node, endedOn, null AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
