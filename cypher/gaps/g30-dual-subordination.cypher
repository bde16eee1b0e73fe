// One row per Party organisation existing on the day: two superiors, a superior no higher than itself, members with two relations,
// members whose check-in adds nothing or goes below their own organisation.
// A member with several relations is counted on the organisation with the latest one (of two on one day, the larger id).
// Superiors in one cycle with the organisation are a matter of G40.
// @rule      G30 DUAL_SUBORDINATION
// @zh        双重隶属与报到冲突
// @en        Dual subordination or conflicting check-in
// @severity  CRITICAL
// @subject   PARTY_ORG
// @why       An organisation has one superior, one level higher at least; a member has one organisational relation; and a check-in leads to another organisation than the member's own, one that can give independent feedback. 党组织只有一个隶属上级且层级逐级上升；党员只有一个组织关系；报到对象不应与本人所在党组织同一或为其下级，以便独立反馈。
// @remedy    End one of the two edges, or mark the second one as guidance; end the second relation; the member checks in with the community of residence. 终止其中一条隶属关系或改为业务指导；终止多余组织关系；改到居住地社区报到。
// @source    Member education and management regulation, one place each; dual management without a second relation (local practice). 党员教育管理工作条例：一人一处组织关系；双重管理不设第二个组织关系（地方做法）
// @version   1
// @shown     privacy.kAnonymity: Int = 5 persons | counts of fewer persons are shown as <5. 人数少于该值的显示为 <5
// @headline  faults
// @needs     places, party_orgs, subordinations, people, memberships, check_ins, employments, org_places
// @evidence  kinds: [Text] 情形/case
// @evidence  superiors: [Ref] 领导上级/leadership superiors
// @evidence  since: Date 起始/since
// @evidence  aMembers: PersonCount 多重组织关系党员数/members with several relations
// @evidence  cMembers: PersonCount 报到地与所属组织同一党员数/members checked in with their own organisation
// @evidence  cWorkers: PersonCount 其中社区工作者数/community workers among these
// @evidence  dMembers: PersonCount 向本单位下级报到党员数/members checked in below their own organisation
// @evidence  faults: Int 问题数/faults
// @near      AS_GUIDANCE 第二条关系可改为业务指导/the second edge, if marked guidance
// @near      OVERLAP_ENDED 曾双重隶属，已终止/a second superior that ended
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_party_orgs: [String!]!
// @param  cover_subordinations: [String!]!
// @param  cover_people: [String!]!
// @param  cover_memberships: [String!]!
// @param  cover_check_ins: [String!]!
// @param  cover_employments: [String!]!
// @param  cover_org_places: [String!]!
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
// @column superiors: [ID!]
// @column since: Date
// @column aMembers: Int
// @column cMembers: Int
// @column cWorkers: Int
// @column dMembers: Int
// @column faults: Int
// @key    subjectId
MATCH (o:PartyOrg)
WHERE any(prefix IN $scope WHERE o.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE o.areaCode STARTS WITH prefix)
  AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
CALL (o) {
  MATCH (o)-[sub:SUBORDINATE_TO {kind: 'LEADERSHIP'}]->(s:PartyOrg)
  WHERE sub.from <= $on AND $on < sub.to
    AND (s.foundedOn IS NULL OR s.foundedOn <= $on) AND (s.dissolvedOn IS NULL OR s.dissolvedOn > $on)
  WITH s, min(sub.from) AS since ORDER BY since
  WITH collect(s) AS superiors, collect(since)[1] AS secondSince
  UNWIND superiors AS s
  WITH s, secondSince ORDER BY s.id
  RETURN collect(s) AS superiors, max(secondSince) AS secondSince
}
// Few superiors are no higher than the organisation; only for these the way back is looked for.
CALL (o, superiors) {
  UNWIND [s IN superiors WHERE NOT coalesce(s.level < o.level, false)] AS s
  WITH o, s
  WHERE NOT EXISTS {
    MATCH ANY SHORTEST (s) ((:PartyOrg)-[sub:SUBORDINATE_TO]->(above:PartyOrg)
      WHERE sub.from <= $on AND $on < sub.to
        AND (above.foundedOn IS NULL OR above.foundedOn <= $on) AND (above.dissolvedOn IS NULL OR above.dissolvedOn > $on))* (o)
  }
  RETURN collect(coalesce(s.level >= o.level, 'UNKNOWN')) AS levels
}
CALL (o) {
  MATCH (o)<-[tie:BELONGS_TO]-(p:Person)
  WHERE COUNT { (p)-[:BELONGS_TO]->() } > 1 AND tie.from <= $on AND $on < tie.to AND p.partyStatus IN ['FULL', 'PROBATIONARY']
  WITH DISTINCT o, p
  CALL (p) {
    MATCH (p)-[tie:BELONGS_TO]->(x:PartyOrg)
    WHERE tie.from <= $on AND $on < tie.to
      AND (x.foundedOn IS NULL OR x.foundedOn <= $on) AND (x.dissolvedOn IS NULL OR x.dissolvedOn > $on)
    WITH x, max(tie.from) AS since ORDER BY since DESC, x.id DESC
    RETURN collect(x) AS orgs, max(since) AS since
  }
  WITH o, since, orgs
  WHERE size(orgs) > 1 AND orgs[0] = o
  RETURN count(*) AS aMembers, max(since) AS memberSince
}
CALL (o) {
  WITH o
  WHERE EXISTS { (o)<-[:CHECKED_IN_TO]-() }
  MATCH (o)<-[tie:BELONGS_TO]-(p:Person)
  WHERE tie.from <= $on AND $on < tie.to
    AND EXISTS { MATCH (p)-[x:CHECKED_IN_TO]->(o) WHERE x.from <= $on AND $on < x.to }
  WITH DISTINCT p
  WITH p, EXISTS {
      MATCH (p)-[work:WORKS_FOR {role: 'COMMUNITY_WORKER'}]->(employer)
      WHERE work.from <= $on AND $on < work.to
        AND (employer.establishedOn IS NULL OR employer.establishedOn <= $on)
        AND (employer.abolishedOn IS NULL OR employer.abolishedOn > $on)
        AND (employer.closedOn IS NULL OR employer.closedOn > $on)
        AND (employer.dissolvedOn IS NULL OR employer.dissolvedOn > $on)
    } AS worker
  RETURN count(CASE WHEN worker THEN 1 END) AS cWorkers,
    count(CASE WHEN NOT worker AND p.inService = true AND p.partyStatus IN ['FULL', 'PROBATIONARY'] THEN 1 END) AS cMembers
}
CALL (o) {
  WITH o
  WHERE EXISTS { (o)<-[:CHECKED_IN_TO]-() }
  MATCH (o) ((:PartyOrg)-[sub:SUBORDINATE_TO]->(above:PartyOrg)
    WHERE sub.kind = 'LEADERSHIP' AND sub.from <= $on AND $on < sub.to
      AND (above.foundedOn IS NULL OR above.foundedOn <= $on) AND (above.dissolvedOn IS NULL OR above.dissolvedOn > $on))+ (top)
  WITH DISTINCT o, top
  CALL (top) {
    MATCH (top)<-[tie:BELONGS_TO]-(p:Person)
    WHERE tie.from <= $on AND $on < tie.to
    RETURN p
    UNION
    MATCH (top)-[set:SET_UP_IN]->(w:WorkUnit)<-[work:WORKS_FOR]-(p:Person)
    WHERE set.from <= $on AND $on < set.to AND work.from <= $on AND $on < work.to
      AND (w.establishedOn IS NULL OR w.establishedOn <= $on) AND (w.abolishedOn IS NULL OR w.abolishedOn > $on)
    RETURN p
  }
  WITH DISTINCT o, p
  WHERE p.partyStatus IN ['FULL', 'PROBATIONARY']
    AND EXISTS { MATCH (p)-[x:CHECKED_IN_TO]->(o) WHERE x.from <= $on AND $on < x.to }
  RETURN count(p) AS dMembers
}
WITH o, superiors, secondSince, aMembers, memberSince, cMembers, cWorkers, dMembers,
  [need IN [['places', $cover_places], ['party_orgs', $cover_party_orgs], ['subordinations', $cover_subordinations],
      ['people', $cover_people], ['memberships', $cover_memberships], ['check_ins', $cover_check_ins],
      ['employments', $cover_employments], ['org_places', $cover_org_places]]
    WHERE none(prefix IN need[1] WHERE o.areaCode STARTS WITH prefix) | need[0]] AS notCovered, [
    ['A_ORG', size(superiors) > 1, 1, ['places', 'party_orgs', 'subordinations']],
    ['A_MEMBER', aMembers > 0, aMembers, ['places', 'party_orgs', 'people', 'memberships']],
    ['B_LEVEL', CASE WHEN true IN levels THEN true WHEN size(levels) = 0 OR NOT 'UNKNOWN' IN levels THEN false END, 1,
      ['places', 'party_orgs', 'subordinations']],
    ['C_SAME', cMembers + cWorkers > 0, cMembers + cWorkers,
      ['places', 'party_orgs', 'people', 'memberships', 'check_ins', 'employments']],
    ['D_SUBORDINATE', dMembers > 0, dMembers,
      ['places', 'party_orgs', 'subordinations', 'people', 'memberships', 'check_ins', 'employments', 'org_places']]
  ] AS faultTable
WITH o, superiors, secondSince, aMembers, memberSince, cMembers, cWorkers, dMembers, notCovered, faultTable,
  [fault IN faultTable WHERE fault[1] AND none(stem IN fault[3] WHERE stem IN notCovered)] AS told
WITH o, superiors, secondSince, aMembers, memberSince, cMembers, cWorkers, dMembers, notCovered, faultTable, told,
  [fault IN told | fault[0]] AS kinds
RETURN o.id AS subjectId, 'PARTY_ORG' AS subjectKind, o.areaCode AS areaCode, null AS tier,
  CASE
    WHEN size(kinds) > 0 THEN true
    WHEN size(notCovered) > 0 OR any(fault IN faultTable WHERE fault[1] IS NULL) THEN null
    ELSE false
  END AS verdict,
  false AS exempt,
  CASE
    WHEN size(kinds) = 0 OR 'A_ORG' IN kinds OR 'A_MEMBER' IN kinds THEN 'CRITICAL'
    WHEN 'B_LEVEL' IN kinds THEN 'HIGH'
    WHEN kinds = ['C_SAME'] AND cMembers = 0 THEN 'INFO'
    ELSE 'LOW'
  END AS severity,
  kinds AS kinds, notCovered AS notCovered,
  CASE WHEN size(told) > 0 OR size(notCovered) = 0 THEN reduce(sum = 0, fault IN told | sum + fault[2]) END AS headline,
  CASE WHEN NOT 'subordinations' IN notCovered
    THEN [s IN superiors WHERE any(prefix IN $scope WHERE s.areaCode STARTS WITH prefix) | s.id] END AS superiors,
  CASE WHEN 'A_ORG' IN kinds THEN secondSince WHEN 'A_MEMBER' IN kinds THEN memberSince END AS since,
  CASE WHEN none(stem IN ['people', 'memberships'] WHERE stem IN notCovered) THEN aMembers END AS aMembers,
  CASE WHEN none(stem IN ['people', 'memberships', 'check_ins', 'employments'] WHERE stem IN notCovered) THEN cMembers END AS cMembers,
  CASE WHEN none(stem IN ['people', 'memberships', 'check_ins', 'employments'] WHERE stem IN notCovered) THEN cWorkers END AS cWorkers,
  CASE WHEN size(notCovered) = 0 THEN dMembers END AS dMembers,
  CASE WHEN size(told) > 0 OR size(notCovered) = 0 THEN reduce(sum = 0, fault IN told | sum + fault[2]) END AS faults
