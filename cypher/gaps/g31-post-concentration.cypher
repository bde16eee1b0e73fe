// One row per person with an active post, or an active compound or company to instruct: too many posts, a post whose loss would leave compounds with
// nobody, an instructor who instructs the own house.
// Posts at owners' committees that represent nothing and at centres that serve nothing do not count. Secretary and director of one compound
// are one post. Persons are shown as post holders only.
// @rule      G31 POST_CONCENTRATION
// @zh        一人多岗、单点依赖
// @en        One person holding too many posts, or single point of failure
// @severity  MEDIUM
// @subject   PERSON
// @why       Who holds too many posts fills none of them, and a compound must not hang on one person; an instructor comes from outside the house instructed. Secretary and director of one compound in one hand is encouraged and counts once. 岗位过于集中难以履职，小区不宜只依赖一人；指导员应来自被指导单位之外。同一小区党支部书记兼业委会主任鼓励交叉任职，只计一岗。
// @remedy    Hand posts over, name a deputy in the compounds concerned, exchange instructors. 调整岗位分工，为单点依赖小区配备副职，交换指导员。
// @source    Choice of the project; cross-appointment of secretary and director: 2022 measures on urban primary-level Party building. 本项目的选择；书记、主任交叉任职：关于深化城市基层党建引领基层治理的若干措施(试行)（2022年）
// @version   1
// @parameter posts.max: Int = 4 posts | Choice of the project. 本项目的选择
// @parameter chairs.max: Int = 2 compounds | Choice of the project. 本项目的选择
// @parameter grids.max: Int = 2 grids | Choice of the project. 本项目的选择
// @parameter instructs.max: Int = 3 compounds and companies | Choice of the project. 本项目的选择
// @parameter posts.soleCompounds: Int = 2 compounds | Choice of the project: one would make every sole secretary a finding. 本项目的选择：取一则每名独任书记都成为缺口
// @needs     places, people, posts, org_places, committee_compounds, instructors, employments, memberships
// @evidence  kinds: [Text] 情形/case
// @evidence  posts: Int 岗位数/posts
// @evidence  chairs: Int 任主职小区数/compounds chaired
// @evidence  grids: Int 网格数/grids headed
// @evidence  instructs: Int 指导对象数/instructed
// @evidence  soleCompounds: [Ref] 单点依赖小区/compounds that depend on this person
// @near      ENDS_SOON 90日内到期的岗位/a post that ends within 90 days
// @near      DEPUTY 相关小区的副职/deputy in a compound concerned
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_people: [String!]!
// @param  cover_posts: [String!]!
// @param  cover_org_places: [String!]!
// @param  cover_committee_compounds: [String!]!
// @param  cover_instructors: [String!]!
// @param  cover_employments: [String!]!
// @param  cover_memberships: [String!]!
// @param  posts_max: Int!
// @param  chairs_max: Int!
// @param  grids_max: Int!
// @param  instructs_max: Int!
// @param  posts_soleCompounds: Int!
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
// @column posts: Int
// @column chairs: Int
// @column grids: Int
// @column instructs: Int
// @column soleCompounds: [ID!]
// @key    subjectId
// Where every file covers the whole of the scope, cover need not be looked at person by person.
WITH all(cover IN [$cover_places, $cover_people, $cover_posts, $cover_org_places, $cover_committee_compounds, $cover_instructors, $cover_employments,
    $cover_memberships]
  WHERE all(area IN $scope WHERE any(prefix IN cover WHERE area STARTS WITH prefix))) AS allCovered
CALL (allCovered) {
  // Posts. Each place of a post is looked at once, whoever holds posts there.
  MATCH ()-[post:HOLDS_POST]->()
  WHERE post.from <= $on AND $on < post.to
  WITH endNode(post) AS at, collect([startNode(post), post.kind = 'GRID_HEAD']) AS holders
  WHERE (at.establishedOn IS NULL OR at.establishedOn <= $on) AND (at.foundedOn IS NULL OR at.foundedOn <= $on)
    AND (at.abolishedOn IS NULL OR at.abolishedOn > $on) AND (at.closedOn IS NULL OR at.closedOn > $on)
    AND (at.dissolvedOn IS NULL OR at.dissolvedOn > $on)
    AND (NOT (at:OwnersCommittee OR at:ServiceCentre) OR EXISTS {
      MATCH (at)-[r:REPRESENTS|SERVES_AREA]->(c)
      WHERE r.from <= $on AND $on < r.to
        AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
        AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
    })
  UNWIND holders AS holder
  RETURN holder[0] AS p, 1 AS post, CASE WHEN holder[1] THEN at END AS grid,
    null AS led, null AS chaired, null AS sole, null AS target, false AS self
  UNION ALL
  // Compounds that hang on a person, and whether on nobody else.
  CALL () {
    MATCH (p:Person)-[post:HOLDS_POST {kind: 'SECRETARY'}]->(b:PartyOrg {field: 'COMPOUND'})-[set:SET_UP_IN]->(c:Compound)
    WHERE post.from <= $on AND $on < post.to AND set.from <= $on AND $on < set.to
      AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
    RETURN p, c, 'LED' AS role
    UNION ALL
    MATCH (p:Person)-[post:HOLDS_POST {kind: 'OC_DIRECTOR'}]->(:OwnersCommittee)-[represents:REPRESENTS]->(c:Compound)
    WHERE post.from <= $on AND $on < post.to AND represents.from <= $on AND $on < represents.to
    RETURN p, c, 'CHAIRED' AS role
    UNION ALL
    MATCH (p:Person)-[instructs:INSTRUCTS {kind: 'COMPOUND'}]->(c:Compound)
    WHERE instructs.from <= $on AND $on < instructs.to
    RETURN p, c, 'INSTRUCTED' AS role
  }
  WITH p, role, c ORDER BY c.id
  WITH c, collect([p, role]) AS holders, count(DISTINCT p) AS persons
  WHERE (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
    AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
  UNWIND holders AS holder
  RETURN holder[0] AS p, 0 AS post, null AS grid, CASE WHEN holder[1] = 'LED' THEN c END AS led,
    CASE WHEN holder[1] = 'CHAIRED' THEN c END AS chaired, CASE WHEN persons = 1 THEN c END AS sole, null AS target, false AS self
  UNION ALL
  // What a person instructs, and whether it is the own house.
  MATCH (p:Person)-[instructs:INSTRUCTS]->(target)
  WHERE instructs.from <= $on AND $on < instructs.to
    AND (target.establishedOn IS NULL OR target.establishedOn <= $on) AND (target.abolishedOn IS NULL OR target.abolishedOn > $on)
    AND (target.closedOn IS NULL OR target.closedOn > $on) AND (target.builtYear IS NULL OR target.builtYear <= $on.year)
  RETURN p, 0 AS post, null AS grid, null AS led, null AS chaired, null AS sole, target,
    EXISTS { MATCH (p)-[work:WORKS_FOR]->(target) WHERE work.from <= $on AND $on < work.to }
      OR EXISTS {
        MATCH (p)-[tie:BELONGS_TO|SENT_BY]->(home:PartyOrg)-[set:SET_UP_IN]->(target)
        WHERE tie.from <= $on AND $on < tie.to AND set.from <= $on AND $on < set.to
          AND (home.foundedOn IS NULL OR home.foundedOn <= $on) AND (home.dissolvedOn IS NULL OR home.dissolvedOn > $on)
      } AS self
}
WITH allCovered, p, post, grid, led, chaired, sole, target, self
WHERE any(prefix IN $scope WHERE p.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE p.areaCode STARTS WITH prefix)
WITH allCovered, p, sum(post) AS postCount, count(DISTINCT grid) AS grids, collect(DISTINCT led) AS ledCompounds,
  collect(DISTINCT chaired) AS chairedCompounds, collect(DISTINCT sole) AS soleCompounds,
  collect(DISTINCT target) AS targets, max(self) AS self
WHERE postCount > 0 OR size(targets) > 0
WITH p, postCount - size([c IN ledCompounds WHERE c IN chairedCompounds]) AS posts,
  size(ledCompounds) + size([c IN chairedCompounds WHERE NOT c IN ledCompounds]) AS chairs,
  grids, targets, soleCompounds, self,
  CASE WHEN allCovered THEN [] ELSE [need IN [['places', $cover_places], ['people', $cover_people], ['posts', $cover_posts], ['org_places', $cover_org_places],
      ['committee_compounds', $cover_committee_compounds], ['instructors', $cover_instructors],
      ['employments', $cover_employments], ['memberships', $cover_memberships]]
    WHERE none(prefix IN need[1] WHERE p.areaCode STARTS WITH prefix) | need[0]] END AS notCovered
WITH p, posts, chairs, grids, targets, soleCompounds, notCovered, [
    ['POSTS', posts > $posts_max, ['places', 'people', 'posts']],
    ['CHAIRS', chairs > $chairs_max, ['places', 'people', 'posts', 'org_places', 'committee_compounds', 'instructors']],
    ['GRIDS', grids > $grids_max, ['places', 'people', 'posts']],
    ['INSTRUCTS', size(targets) > $instructs_max, ['places', 'people', 'posts', 'instructors']],
    ['ARTICULATION', size(soleCompounds) >= $posts_soleCompounds,
      ['places', 'people', 'posts', 'org_places', 'committee_compounds', 'instructors']],
    ['SELF', self, ['places', 'people', 'posts', 'instructors', 'employments', 'memberships', 'org_places']]
  ] AS faults
WITH p, posts, chairs, grids, targets, soleCompounds, notCovered,
  [fault IN faults WHERE fault[1] AND none(stem IN fault[2] WHERE stem IN notCovered) | fault[0]] AS told
WITH p, posts, chairs, grids, targets, soleCompounds, notCovered,
  CASE WHEN size(notCovered) = 0 OR told <> ['ARTICULATION'] THEN told ELSE [] END AS kinds
RETURN p.id AS subjectId, 'PERSON' AS subjectKind, p.areaCode AS areaCode, null AS tier,
  CASE WHEN size(kinds) > 0 THEN true WHEN size(notCovered) > 0 THEN null ELSE false END AS verdict,
  false AS exempt, 'MEDIUM' AS severity, kinds AS kinds, notCovered AS notCovered, null AS headline,
  CASE WHEN NOT 'posts' IN notCovered THEN posts END AS posts,
  CASE WHEN none(stem IN ['posts', 'org_places', 'committee_compounds'] WHERE stem IN notCovered) THEN chairs END AS chairs,
  CASE WHEN NOT 'posts' IN notCovered THEN grids END AS grids,
  CASE WHEN NOT 'instructors' IN notCovered THEN size(targets) END AS instructs,
  CASE WHEN none(stem IN ['posts', 'org_places', 'committee_compounds', 'instructors'] WHERE stem IN notCovered)
    THEN [c IN soleCompounds WHERE any(prefix IN $scope WHERE c.areaCode STARTS WITH prefix) | c.id] END AS soleCompounds
