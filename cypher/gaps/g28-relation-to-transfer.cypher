// One row per compound branch existing on the day, functional ones included: how many members live in its compound, have no employer, and keep
// their organisational relation elsewhere for longer than the limit?
// Elsewhere is neither this branch nor the line of the compound's own community. The clock starts with the latest of three: moving in,
// leaving the last employer, setting up the branch there.
// No row: an organisation of the field COMPOUND that is set up in no compound there on the day, where that is covered.
// @rule      G28 RELATION_TO_TRANSFER
// @zh        党员组织关系应转未转
// @en        Organisational relation of a resident member to be transferred
// @severity  MEDIUM
// @subject   PARTY_ORG
// @why       A member without a unit belongs to the organisation of the habitual residence; after six months the relation is transferred, and the sending organisation answers for it until then. 没有工作单位的党员，组织关系应转入经常居住地党组织；变动六个月以上应及时转接，转出方在接收前仍负责管理。
// @remedy    The branch asks for the relation, the former organisation hands it over; no refusal without cause. 由小区党支部商请转接，原党组织及时转出，不得无故拒转。
// @source    Member education and management regulation, one place each and transfer after six months (中国共产党党员教育管理工作条例). 中国共产党党员教育管理工作条例关于一人一处组织关系和六个月以上转接的规定
// @version   1
// @parameter relation.transferDays: Int = 183 days | Member education and management regulation: six months. 党员教育管理工作条例：六个月
// @shown     privacy.kAnonymity: Int = 5 persons | counts of fewer persons are shown as <5. 人数少于该值的显示为 <5
// @headline  toTransfer
// @needs     places, party_orgs, org_places, subordinations, people, residences, employments, memberships
// @evidence  toTransfer: PersonCount 应转未转人数/relations to transfer
// @evidence  residentMembers: PersonCount 居住无单位党员数/members living here without a unit
// @evidence  oldestDays: Int 最长天数/longest
// @evidence  fromFields: [Text] 关系所在领域/fields where the relations are
// @near      NOT_YET_DUE 未到期人数/members not yet due
// @near      OWN_LINE 关系在本社区党组织线上人数/members in the line of the compound's own community
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_party_orgs: [String!]!
// @param  cover_org_places: [String!]!
// @param  cover_subordinations: [String!]!
// @param  cover_people: [String!]!
// @param  cover_residences: [String!]!
// @param  cover_employments: [String!]!
// @param  cover_memberships: [String!]!
// @param  relation_transferDays: Int!
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
// @column toTransfer: Int
// @column residentMembers: Int
// @column oldestDays: Int
// @column fromFields: [String!]
// @key    subjectId
MATCH (o:PartyOrg {field: 'COMPOUND'})
WHERE any(prefix IN $scope WHERE o.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE o.areaCode STARTS WITH prefix)
  AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
CALL (o) {
  MATCH (o)-[set:SET_UP_IN]->(c:Compound)
  WHERE set.from <= $on AND $on < set.to
    AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
    AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
  CALL (c) {
    MATCH (c)-[lie:LOCATED_IN]->(m:Community)<-[there:SET_UP_IN]-(k:PartyOrg {field: 'COMMUNITY'})
    WHERE lie.from <= $on AND $on < lie.to AND there.from <= $on AND $on < there.to
      AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
      AND (k.foundedOn IS NULL OR k.foundedOn <= $on) AND (k.dissolvedOn IS NULL OR k.dissolvedOn > $on)
    CALL (k) {
      RETURN k AS inLine
      UNION
      MATCH (k) ((:PartyOrg)<-[sub:SUBORDINATE_TO]-(below:PartyOrg)
        WHERE sub.kind = 'LEADERSHIP' AND sub.from <= $on AND $on < sub.to
          AND (below.foundedOn IS NULL OR below.foundedOn <= $on) AND (below.dissolvedOn IS NULL OR below.dissolvedOn > $on))+ (inLine)
      RETURN DISTINCT inLine
    }
    RETURN collect(DISTINCT inLine) AS line
  }
  MATCH (c)<-[home:RESIDES_IN]-(p:Person)
  WHERE home.from <= $on AND $on < home.to AND p.partyStatus IN ['FULL', 'PROBATIONARY']
    AND NOT EXISTS {
      MATCH (p)-[work:WORKS_FOR]->(employer)
      WHERE work.from <= $on AND $on < work.to
        AND (employer.establishedOn IS NULL OR employer.establishedOn <= $on)
        AND (employer.abolishedOn IS NULL OR employer.abolishedOn > $on)
        AND (employer.closedOn IS NULL OR employer.closedOn > $on)
        AND (employer.dissolvedOn IS NULL OR employer.dissolvedOn > $on)
    }
  WITH o, p, line, CASE WHEN home.from > set.from THEN home.from ELSE set.from END AS livingHereFrom,
    reduce(latest = null, ended IN [(p)-[work:WORKS_FOR]->(employer)
      WHERE work.to <= $on
        AND (employer.establishedOn IS NULL OR employer.establishedOn <= $on)
        AND (employer.abolishedOn IS NULL OR employer.abolishedOn > $on)
        AND (employer.closedOn IS NULL OR employer.closedOn > $on)
        AND (employer.dissolvedOn IS NULL OR employer.dissolvedOn > $on) | work.to] |
      CASE WHEN latest > ended THEN latest ELSE ended END) AS workedUntil
  OPTIONAL MATCH (p)-[tie:BELONGS_TO]->(x:PartyOrg)
  WHERE tie.from <= $on AND $on < tie.to AND x <> o AND NOT x IN line
    AND (x.foundedOn IS NULL OR x.foundedOn <= $on) AND (x.dissolvedOn IS NULL OR x.dissolvedOn > $on)
  RETURN p, x, CASE WHEN workedUntil > livingHereFrom THEN workedUntil ELSE livingHereFrom END AS countsFrom
  UNION ALL
  // A branch without such members has its row all the same.
  RETURN null AS p, null AS x, null AS countsFrom
}
WITH o, p, x, countsFrom, x IS NOT NULL AND countsFrom < $on - duration({days: $relation_transferDays}) AS due
ORDER BY x.field
WITH o, count(DISTINCT p) AS residentMembers, count(DISTINCT CASE WHEN due THEN p END) AS toTransfer,
  min(CASE WHEN due THEN countsFrom END) AS oldestFrom, collect(DISTINCT CASE WHEN due THEN x.field END) AS fromFields
WITH o, residentMembers, toTransfer, oldestFrom, fromFields,
  [need IN [['places', $cover_places], ['party_orgs', $cover_party_orgs], ['org_places', $cover_org_places],
      ['subordinations', $cover_subordinations], ['people', $cover_people], ['residences', $cover_residences],
      ['employments', $cover_employments], ['memberships', $cover_memberships]]
    WHERE none(prefix IN need[1] WHERE o.areaCode STARTS WITH prefix) | need[0]] AS notCovered
WITH o, residentMembers, toTransfer, oldestFrom, fromFields, notCovered
WHERE any(stem IN ['places', 'party_orgs', 'org_places'] WHERE stem IN notCovered) OR EXISTS {
  MATCH (o)-[set:SET_UP_IN]->(c:Compound)
  WHERE set.from <= $on AND $on < set.to
    AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
    AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
}
WITH o, residentMembers, toTransfer, oldestFrom, fromFields, notCovered,
  CASE WHEN size(notCovered) = 0 THEN toTransfer > 0 END AS verdict
RETURN o.id AS subjectId, 'PARTY_ORG' AS subjectKind, o.areaCode AS areaCode, null AS tier,
  verdict AS verdict, false AS exempt, 'MEDIUM' AS severity,
  CASE WHEN verdict THEN ['RELATION_TO_TRANSFER'] ELSE [] END AS kinds, notCovered AS notCovered,
  CASE WHEN verdict IS NOT NULL THEN toTransfer END AS headline,
  CASE WHEN verdict IS NOT NULL THEN toTransfer END AS toTransfer,
  CASE WHEN none(stem IN ['org_places', 'people', 'residences', 'employments'] WHERE stem IN notCovered) THEN residentMembers END AS residentMembers,
  CASE WHEN verdict IS NOT NULL THEN duration.inDays(oldestFrom, $on).days END AS oldestDays,
  CASE WHEN verdict IS NOT NULL THEN fromFields END AS fromFields
