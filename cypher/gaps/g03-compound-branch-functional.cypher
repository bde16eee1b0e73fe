// One row per compound branch existing on the day: do its members' relations sit in it?
// No row: an organisation of the field COMPOUND that is set up in no compound there on the day, where that is covered.
// `eligible` are full members who live in its compound, work nowhere and have their relation in another organisation; a row that is met carries MEDIUM.
// @rule      G03 COMPOUND_BRANCH_FUNCTIONAL
// @zh        小区党支部未实体化
// @en        Functional-only compound branch
// @severity  HIGH
// @subject   PARTY_ORG
// @why       A member without a work unit has the relation where he or she lives, so that a compound branch is more than a circle of guests (regulation on the education and management of members). 没有工作单位的党员，组织关系应当编入经常居住地党支部，小区党支部应由功能型转为实体性（党员教育管理工作条例）。
// @remedy    Transfer the relations of eligible members into the branch; with three full members it becomes substantive. 将符合条件党员的组织关系转入，正式党员达到3人的及时实体化。
// @source    中国共产党党员教育管理工作条例 (2019); 中国共产党支部工作条例(试行) Art. 4. 中国共产党党员教育管理工作条例（2019年）；中国共产党支部工作条例(试行)第四条
// @version   1
// @parameter branch.minFull: Int = 3 full members | Party-branch regulation, Art. 4. 支部工作条例第四条
// @needs     places, party_orgs, org_places, people, memberships, residences, employments, participations
// @evidence  compound: Ref 小区/compound
// @evidence  eligible: PersonCount 可转入正式党员数/full members who could transfer
// @evidence  members: PersonCount 党员数/members
// @evidence  participants: PersonCount 参加活动党员数/participants
// @near      MEMBERS_HERE 已有党员组织关系在本支部，尚不足成立人数/some relations are here already, fewer than a branch needs
// @near      WITH_ELIGIBLE 可转入党员转入后即达到成立人数/with the eligible members it would be large enough
// @missing   BELONGS_TO IN PERSON 应转入的党员组织关系/relations to be transferred
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  detail: Boolean!
// @param  cover_places: [String!]!
// @param  cover_party_orgs: [String!]!
// @param  cover_org_places: [String!]!
// @param  cover_people: [String!]!
// @param  cover_memberships: [String!]!
// @param  cover_residences: [String!]!
// @param  cover_employments: [String!]!
// @param  cover_participations: [String!]!
// @param  branch_minFull: Int!
// @column subjectId: ID!
// @column subjectKind: NodeKind!
// @column areaCode: String!
// @column tier: String
// @column verdict: Boolean
// @column exempt: Boolean!
// @column severity: Severity!
// @column kinds: [String!]!
// @column notCovered: [String!]!
// @column headline: Int
// @column compound: ID
// @column eligible: Int
// @column members: Int
// @column participants: Int
// @key    subjectId
MATCH (b:PartyOrg {field: 'COMPOUND'})
WHERE any(prefix IN $scope WHERE b.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE b.areaCode STARTS WITH prefix)
  AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
WITH b,
  [need IN [['places', $cover_places], ['party_orgs', $cover_party_orgs],
      ['org_places', $cover_org_places], ['people', $cover_people],
      ['memberships', $cover_memberships], ['residences', $cover_residences],
      ['employments', $cover_employments], ['participations', $cover_participations]]
    WHERE none(prefix IN need[1] WHERE b.areaCode STARTS WITH prefix) | need[0]] AS uncovered
WITH b, uncovered,
  [stem IN uncovered WHERE stem IN ['places', 'party_orgs', 'org_places']] AS notCovered
WHERE size(notCovered) > 0 OR EXISTS {
  MATCH (b)-[set:SET_UP_IN]->(c:Compound)
  WHERE set.from <= $on AND $on < set.to
    AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
    AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
}
WITH b, uncovered, notCovered, CASE WHEN size(notCovered) = 0 THEN NOT b.substantive END AS verdict
CALL (b, verdict) {
  MATCH (b)-[set:SET_UP_IN]->(c:Compound)<-[lives:RESIDES_IN]-(p:Person {partyStatus: 'FULL'})
  WHERE ($detail OR coalesce(verdict, true)) AND set.from <= $on AND $on < set.to AND lives.from <= $on AND $on < lives.to
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
  RETURN count(p) AS eligible
}
CALL (b) {
  MATCH (b)<-[belongs:BELONGS_TO]-(p:Person)
  WHERE $detail AND belongs.from <= $on AND $on < belongs.to AND p.partyStatus IN ['FULL', 'PROBATIONARY']
  RETURN count(DISTINCT p) AS members
}
CALL (b) {
  MATCH (b)<-[takesPart:PARTICIPATES_IN]-(p:Person)
  WHERE $detail AND takesPart.from <= $on AND $on < takesPart.to AND p.partyStatus IN ['FULL', 'PROBATIONARY']
  RETURN count(DISTINCT p) AS participants
}
CALL (b) {
  MATCH (b)-[set:SET_UP_IN]->(c:Compound)
  WHERE set.from <= $on AND $on < set.to
    AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
    AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
  WITH c ORDER BY c.id LIMIT 1
  RETURN head(collect(c)) AS compound
}
WITH *, CASE WHEN ($detail OR coalesce(verdict, true))
  AND none(stem IN ['people', 'memberships', 'residences', 'employments'] WHERE stem IN uncovered) THEN eligible END AS eligibleKnown
RETURN b.id AS subjectId, 'PARTY_ORG' AS subjectKind, b.areaCode AS areaCode, null AS tier,
  verdict AS verdict, false AS exempt,
  CASE WHEN coalesce(verdict, true) AND eligibleKnown >= $branch_minFull THEN 'HIGH' ELSE 'MEDIUM' END AS severity,
  CASE WHEN verdict THEN ['COMPOUND_BRANCH_FUNCTIONAL'] ELSE [] END AS kinds,
  notCovered AS notCovered, null AS headline,
  CASE WHEN NOT 'org_places' IN uncovered AND any(prefix IN $scope WHERE compound.areaCode STARTS WITH prefix)
    THEN compound.id END AS compound,
  eligibleKnown AS eligible,
  CASE WHEN $detail AND none(stem IN ['people', 'memberships'] WHERE stem IN uncovered) THEN members END AS members,
  CASE WHEN $detail AND none(stem IN ['people', 'participations'] WHERE stem IN uncovered) THEN participants END AS participants
