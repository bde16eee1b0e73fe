// What came closest for each compound: its last committee with the day it ended, and committees of its community that represent several compounds.
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
  MATCH (c)<-[represents:REPRESENTS]-(o:OwnersCommittee)
  WHERE represents.to <= $on
  WITH o, represents.to AS endedOn ORDER BY endedOn DESC, o.id LIMIT 1
  RETURN 'LAST_COMMITTEE' AS code, o AS node, endedOn, null AS number
  UNION ALL
  MATCH (c)-[lies:LOCATED_IN]->(:Community)<-[otherLies:LOCATED_IN]-(other:Compound)<-[represents:REPRESENTS]-(o:OwnersCommittee)
  WHERE lies.from <= $on AND $on < lies.to AND otherLies.from <= $on AND $on < otherLies.to AND represents.from <= $on AND $on < represents.to
    AND (other.establishedOn IS NULL OR other.establishedOn <= $on) AND (other.abolishedOn IS NULL OR other.abolishedOn > $on)
    AND (other.builtYear IS NULL OR other.builtYear <= $on.year)
  WITH DISTINCT o
  WITH o, COUNT {
    MATCH (o)-[represents:REPRESENTS]->(each:Compound)
    WHERE represents.from <= $on AND $on < represents.to
      AND (each.establishedOn IS NULL OR each.establishedOn <= $on) AND (each.abolishedOn IS NULL OR each.abolishedOn > $on)
      AND (each.builtYear IS NULL OR each.builtYear <= $on.year)
    RETURN DISTINCT each
  } AS compounds
  WHERE compounds > 1
  WITH o, compounds ORDER BY o.id LIMIT 2
  RETURN 'MERGED_COMMITTEE' AS code, o AS node, null AS endedOn, compounds AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
