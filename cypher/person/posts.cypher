// Posts that are held on the day, of the given kinds (null: of all): at the given organisations, grids, committees or
// centres (`by` 'AT'), by the given persons ('HOLDER'), or at the given work units and the Party organisations of unit level
// set up in them ('UNIT'). Holder and place must exist on the day and lie in scope. Sorted by kind of post, secretaries
// first, then by begin.
// @param  by: String!
// @param  keys: [ID!]!
// @param  kinds: [PostKind!]
// @param  on: Date!
// @param  scope: [String!]!
// @column key: ID!
// @column id: ID!
// @column postKind: PostKind!
// @column grade: Int
// @column postClass: PostClass
// @column fullTime: Boolean
// @column from: Date!
// @column fromKnown: Boolean!
// @column to: Date!
// @column holderId: ID!
// @column holderName: String!
// @column atId: ID!
// @column atName: String!
// @column atLabel: String!
// @key    key id
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE $by = 'AT'
  MATCH (at:Entity {id: key})<-[h:HOLDS_POST]-(p:Person)
  RETURN h, p, at
  UNION ALL
  WITH key WHERE $by = 'HOLDER'
  MATCH (p:Entity&Person {id: key})-[h:HOLDS_POST]->(at:Entity)
  RETURN h, p, at
  UNION ALL
  WITH key WHERE $by = 'UNIT'
  MATCH (at:Entity&WorkUnit {id: key})<-[h:HOLDS_POST]-(p:Person)
  RETURN h, p, at
  UNION ALL
  WITH key WHERE $by = 'UNIT'
  MATCH (u:Entity&WorkUnit {id: key})<-[s:SET_UP_IN]-(o:PartyOrg)
  WHERE s.from <= $on AND $on < s.to
    AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
    AND
// @include dual-check-in/_unit-level.cypher
  WITH DISTINCT o AS at
  MATCH (at)<-[h:HOLDS_POST]-(p:Person)
  RETURN h, p, at
}
WITH key, h, p, at
WHERE ($kinds IS NULL OR h.kind IN $kinds)
  AND any(prefix IN $scope WHERE p.areaCode STARTS WITH prefix)
  AND any(prefix IN $scope WHERE at.areaCode STARTS WITH prefix)
  AND
// @include person/_held.cypher
WITH *, ['SECRETARY', 'DEPUTY_SECRETARY', 'STANDING_MEMBER', 'ORG_MEMBER', 'PUBLICITY_MEMBER', 'DISCIPLINE_MEMBER',
  'OC_DIRECTOR', 'OC_DEPUTY', 'OC_MEMBER', 'RC_DIRECTOR', 'RC_MEMBER', 'GRID_HEAD', 'GRID_WORKER', 'COMMUNITY_WORKER',
  'OUTPOST_HEAD', 'MANAGEMENT', 'OTHER'] AS ranking
RETURN key AS key, h.factKey AS id, h.kind AS postKind, h.grade AS grade,
  h.postClass AS postClass, h.fullTime AS fullTime,
  h.from AS from, coalesce(h.fromKnown, true) AS fromKnown, h.to AS to,
  p.id AS holderId, p.name AS holderName, at.id AS atId, at.name AS atName,
  [each IN labels(at) WHERE each <> 'Entity'][0] AS atLabel
ORDER BY key, [rank IN range(0, size(ranking) - 1) WHERE ranking[rank] = postKind][0], from, id
