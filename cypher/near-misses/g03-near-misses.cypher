// What came closest for each functional compound branch: relations that are here already, and whether the eligible members would make it large enough.
// No numbers: they would be counts of fewer than five members.
// @param  subjectIds: [ID!]!
// @param  on: Date!
// @param  scope: [String!]!
// @param  branch_minFull: Int!
// @column subjectId: ID!
// @column code: String!
// @column nodeId: ID
// @column endedOn: Date
// @column number: Int
UNWIND $subjectIds AS subjectId
MATCH (b:Entity:PartyOrg {id: subjectId})
CALL (b) {
  MATCH (b)<-[belongs:BELONGS_TO]-(p:Person {partyStatus: 'FULL'})
  WHERE belongs.from <= $on AND $on < belongs.to
  WITH count(DISTINCT p) AS here
  WHERE 0 < here AND here < $branch_minFull
  RETURN 'MEMBERS_HERE' AS code, null AS node, null AS endedOn, null AS number
  UNION ALL
  WITH b, COUNT {
    MATCH (b)<-[belongs:BELONGS_TO]-(p:Person {partyStatus: 'FULL'})
    WHERE belongs.from <= $on AND $on < belongs.to
    RETURN DISTINCT p
  } AS here, COUNT {
    MATCH (b)-[set:SET_UP_IN]->(c:Compound)<-[lives:RESIDES_IN]-(p:Person {partyStatus: 'FULL'})
    WHERE set.from <= $on AND $on < set.to AND lives.from <= $on AND $on < lives.to
      AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
      AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
      AND NOT EXISTS {
        MATCH (p)-[works:WORKS_FOR]->(employer)
        WHERE works.from <= $on AND $on < works.to
          AND (employer.establishedOn IS NULL OR employer.establishedOn <= $on)
          AND coalesce(coalesce(employer.abolishedOn, employer.closedOn, employer.dissolvedOn) > $on, true)
      }
    WITH DISTINCT b, p
    WHERE EXISTS {
      MATCH (p)-[belongs:BELONGS_TO]->(other:PartyOrg)
      WHERE belongs.from <= $on AND $on < belongs.to AND other <> b
        AND (other.foundedOn IS NULL OR other.foundedOn <= $on) AND (other.dissolvedOn IS NULL OR other.dissolvedOn > $on)
    }
    RETURN p
  } AS eligible
  WHERE eligible > 0 AND here + eligible >= $branch_minFull
  RETURN 'WITH_ELIGIBLE' AS code, null AS node, null AS endedOn, null AS number
}
RETURN subjectId AS subjectId, code AS code,
  CASE WHEN any(prefix IN $scope WHERE node.areaCode STARTS WITH prefix) THEN node.id END AS nodeId,
  endedOn AS endedOn, number AS number
