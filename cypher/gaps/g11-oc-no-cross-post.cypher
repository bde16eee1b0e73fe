// One row per compound with a Party branch of its own and an owners' committee on the day: is a secretary of the branch also director of the committee?
// Also a row, with an unknown verdict, where uncovered files do not tell whether the compound has both; a compound known to lack one has none.
// A secretary who is director of another compound's committee does not count; a row that is met carries MEDIUM.
// @rule      G11 OC_NO_CROSS_POST
// @zh        业委会与小区党支部无交叉任职
// @en        Branch secretary not director of the owners' committee
// @severity  HIGH
// @subject   COMPOUND
// @why       The secretary of the compound branch stands for director of the owners' committee, so that branch and committee pull one way (2022 measures: Party guidance of owners' committees). 推动小区党支部书记兼任业委会主任，加强党组织对业委会的引领（2022年若干措施）。
// @remedy    The secretary stands at the next election; until then a member of the branch committee sits in the owners' committee. 换届时推荐党支部书记参选业委会主任，换届前先由支委进入业委会。
// @source    2022 measures on urban primary-level Party building (关于深化城市基层党建引领基层治理的若干措施(试行)); the article: 191 secretaries. 关于深化城市基层党建引领基层治理的若干措施(试行)（2022年）；文中：191名书记
// @version   1
// @needs     places, compounds, party_orgs, org_places, owners_committees, committee_compounds, posts
// @evidence  secretary: Ref 党支部书记/branch secretary
// @evidence  director: Ref 业委会主任/director of the owners' committee
// @evidence  shared: PersonCount 交叉任职人数/persons sitting in both
// @near      LAST_CROSS_POST 曾兼任书记和业委会主任/who last held both
// @near      MEMBER_IN_COMMITTEE 支委任业委会副主任或委员/a committee member of the branch who is deputy or member of the owners' committee
// @near      DIRECTOR_ELSEWHERE 书记任其他小区业委会主任/the secretary is director of another compound's committee
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_compounds: [String!]!
// @param  cover_party_orgs: [String!]!
// @param  cover_org_places: [String!]!
// @param  cover_owners_committees: [String!]!
// @param  cover_committee_compounds: [String!]!
// @param  cover_posts: [String!]!
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
// @column secretary: ID
// @column director: ID
// @column shared: Int
// @key    subjectId
MATCH (c:Compound)
WHERE any(prefix IN $scope WHERE c.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE c.areaCode STARTS WITH prefix)
  AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
  AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
WITH c,
  [need IN [['places', $cover_places], ['compounds', $cover_compounds], ['party_orgs', $cover_party_orgs], ['org_places', $cover_org_places],
      ['owners_committees', $cover_owners_committees], ['committee_compounds', $cover_committee_compounds], ['posts', $cover_posts]]
    WHERE none(prefix IN need[1] WHERE c.areaCode STARTS WITH prefix) | need[0]] AS notCovered,
  EXISTS {
    MATCH (c)<-[set:SET_UP_IN]-(b:PartyOrg {field: 'COMPOUND'})
    WHERE set.from <= $on AND $on < set.to
      AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
  } AS hasBranch,
  EXISTS {
    MATCH (c)<-[represents:REPRESENTS]-(:OwnersCommittee)
    WHERE represents.from <= $on AND $on < represents.to
  } AS hasCommittee
WHERE (hasBranch OR any(stem IN ['places', 'compounds', 'party_orgs', 'org_places'] WHERE stem IN notCovered))
  AND (hasCommittee OR any(stem IN ['places', 'compounds', 'owners_committees', 'committee_compounds'] WHERE stem IN notCovered))
CALL (c) {
  MATCH (c)<-[set:SET_UP_IN]-(b:PartyOrg {field: 'COMPOUND'})<-[post:HOLDS_POST]-(p:Person)
  WHERE set.from <= $on AND $on < set.to AND post.from <= $on AND $on < post.to
    AND post.kind IN ['SECRETARY', 'DEPUTY_SECRETARY', 'ORG_MEMBER', 'PUBLICITY_MEMBER', 'DISCIPLINE_MEMBER']
    AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
  WITH p, post ORDER BY p.id
  RETURN collect(DISTINCT p) AS inBranch, collect(DISTINCT CASE WHEN post.kind = 'SECRETARY' THEN p END) AS secretaries
}
CALL (c) {
  MATCH (c)<-[represents:REPRESENTS]-(:OwnersCommittee)<-[post:HOLDS_POST]-(p:Person)
  WHERE represents.from <= $on AND $on < represents.to AND post.from <= $on AND $on < post.to
    AND post.kind IN ['OC_DIRECTOR', 'OC_DEPUTY', 'OC_MEMBER']
  WITH p, post ORDER BY p.id
  RETURN collect(DISTINCT p) AS inCommittee, collect(DISTINCT CASE WHEN post.kind = 'OC_DIRECTOR' THEN p END) AS directors
}
WITH c, notCovered, secretaries, directors, size([p IN inBranch WHERE p IN inCommittee]) AS shared,
  CASE WHEN size(notCovered) = 0 THEN none(p IN secretaries WHERE p IN directors) END AS verdict
RETURN c.id AS subjectId, 'COMPOUND' AS subjectKind, c.areaCode AS areaCode, null AS tier,
  verdict AS verdict, false AS exempt,
  CASE WHEN verdict AND shared = 0 THEN 'HIGH' ELSE 'MEDIUM' END AS severity,
  CASE WHEN verdict THEN ['OC_NO_CROSS_POST'] ELSE [] END AS kinds,
  notCovered AS notCovered, null AS headline,
  CASE WHEN none(stem IN ['party_orgs', 'org_places', 'posts'] WHERE stem IN notCovered)
    THEN head([p IN secretaries WHERE any(prefix IN $scope WHERE p.areaCode STARTS WITH prefix) | p.id]) END AS secretary,
  CASE WHEN none(stem IN ['owners_committees', 'committee_compounds', 'posts'] WHERE stem IN notCovered)
    THEN head([p IN directors WHERE any(prefix IN $scope WHERE p.areaCode STARTS WITH prefix) | p.id]) END AS director,
  CASE WHEN none(stem IN ['party_orgs', 'org_places', 'owners_committees', 'committee_compounds', 'posts'] WHERE stem IN notCovered)
    THEN shared END AS shared
