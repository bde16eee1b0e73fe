// What came closest for each compound: who last held both posts and until when, members of the branch committee who sit in the owners' committee,
// a secretary who is director of another compound's committee.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (c:Entity:Compound {id: subjectId})
CALL (c) {
  MATCH (c)<-[set:SET_UP_IN]-(b:PartyOrg {field: 'COMPOUND'})<-[chair:HOLDS_POST {kind: 'SECRETARY'}]-(p:Person)
    -[seat:HOLDS_POST {kind: 'OC_DIRECTOR'}]->(:OwnersCommittee)-[represents:REPRESENTS]->(c)
  WITH p, reduce(latest = set.from, day IN [chair.from, seat.from, represents.from] | CASE WHEN day > latest THEN day ELSE latest END) AS since,
    reduce(first = set.to, day IN [chair.to, seat.to, represents.to, b.dissolvedOn] | CASE WHEN day < first THEN day ELSE first END) AS endedOn
  WHERE since < endedOn AND endedOn <= $on
  WITH p, endedOn ORDER BY endedOn DESC, p.id LIMIT 1
  RETURN 'LAST_CROSS_POST' AS code, p AS node, endedOn, null AS number
  UNION ALL
  MATCH (c)<-[set:SET_UP_IN]-(b:PartyOrg {field: 'COMPOUND'})<-[post:HOLDS_POST]-(p:Person)
    -[seat:HOLDS_POST]->(:OwnersCommittee)-[represents:REPRESENTS]->(c)
  WHERE set.from <= $on AND $on < set.to AND post.from <= $on AND $on < post.to
    AND seat.from <= $on AND $on < seat.to AND represents.from <= $on AND $on < represents.to
    AND post.kind IN ['SECRETARY', 'DEPUTY_SECRETARY', 'ORG_MEMBER', 'PUBLICITY_MEMBER', 'DISCIPLINE_MEMBER']
    AND seat.kind IN ['OC_DEPUTY', 'OC_MEMBER']
    AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
  WITH DISTINCT p ORDER BY p.id LIMIT 2
  RETURN 'MEMBER_IN_COMMITTEE' AS code, p AS node, null AS endedOn, null AS number
  UNION ALL
  MATCH (c)<-[set:SET_UP_IN]-(b:PartyOrg {field: 'COMPOUND'})<-[post:HOLDS_POST {kind: 'SECRETARY'}]-(:Person)
    -[seat:HOLDS_POST {kind: 'OC_DIRECTOR'}]->(o:OwnersCommittee)-[represents:REPRESENTS]->(other:Compound)
  WHERE other <> c AND set.from <= $on AND $on < set.to AND post.from <= $on AND $on < post.to
    AND seat.from <= $on AND $on < seat.to AND represents.from <= $on AND $on < represents.to
    AND (other.establishedOn IS NULL OR other.establishedOn <= $on) AND (other.abolishedOn IS NULL OR other.abolishedOn > $on)
    AND (other.builtYear IS NULL OR other.builtYear <= $on.year)
    AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
  WITH DISTINCT o ORDER BY o.id LIMIT 2
  RETURN 'DIRECTOR_ELSEWHERE' AS code, o AS node, null AS endedOn, null AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
