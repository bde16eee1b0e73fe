// One row per grid there on the day: has it a head and a worker?
// `vacantSince` is the latest end of a post that is now vacant, the earlier of two; null where none was ever filled.
// @rule      G05 GRID_UNSTAFFED
// @zh        网格缺网格长或网格员
// @en        Grid without head or worker
// @severity  HIGH
// @subject   GRID
// @why       A grid works through its head, normally a Party member, and a full-time worker; without one of them nobody answers for it (grid management practice of Shandong). 每个网格应有网格长和专职网格员，缺一即无人负责（山东网格化管理实践）。
// @remedy    The community appoints a head or worker; until then the neighbouring grid stands in. 社区及时补配网格长或网格员，空缺期间由相邻网格代管。
// @source    Grid management practice of Shandong (local practice); the article: head and worker in every grid. 山东网格化管理实践（地方做法）；文中：每个网格有网格长和网格员
// @version   1
// @needs     places, grids, posts
// @evidence  kinds: [Text] 缺额/missing posts
// @evidence  vacantSince: Date 空缺自/vacant since
// @evidence  head: Ref 网格长/grid head
// @evidence  worker: Ref 网格员/grid worker
// @near      LAST_HEAD 原网格长/the last head
// @near      LAST_WORKER 原网格员/the last worker
// @near      NEIGHBOUR_HEAD 同社区其他网格的网格长/head of another grid of the community
// @near      NEIGHBOUR_WORKER 同社区其他网格的网格员/worker of another grid of the community
// @missing   NO_HEAD: HOLDS_POST IN PERSON 网格长/grid head
// @missing   NO_WORKER: HOLDS_POST IN PERSON 网格员/grid worker
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_grids: [String!]!
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
// @column vacantSince: Date
// @column head: ID
// @column worker: ID
// @key    subjectId
MATCH (g:Grid)
WHERE any(prefix IN $scope WHERE g.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE g.areaCode STARTS WITH prefix)
  AND (g.establishedOn IS NULL OR g.establishedOn <= $on) AND (g.abolishedOn IS NULL OR g.abolishedOn > $on)
CALL (g) {
  MATCH (g)<-[post:HOLDS_POST]-(p:Person)
  WHERE post.kind IN ['GRID_HEAD', 'GRID_WORKER']
  WITH p, post, post.from <= $on AND $on < post.to AS active ORDER BY post.from DESC, p.id
  RETURN collect(CASE WHEN active AND post.kind = 'GRID_HEAD' THEN p END) AS heads,
    collect(CASE WHEN active AND post.kind = 'GRID_WORKER' THEN p END) AS workers,
    max(CASE WHEN post.kind = 'GRID_HEAD' AND post.to <= $on THEN post.to END) AS headUntil,
    max(CASE WHEN post.kind = 'GRID_WORKER' AND post.to <= $on THEN post.to END) AS workerUntil
}
WITH g, heads, workers, CASE WHEN size(heads) = 0 THEN headUntil END AS headUntil, CASE WHEN size(workers) = 0 THEN workerUntil END AS workerUntil,
  [need IN [['places', $cover_places], ['grids', $cover_grids], ['posts', $cover_posts]]
    WHERE none(prefix IN need[1] WHERE g.areaCode STARTS WITH prefix) | need[0]] AS notCovered,
  [['NO_HEAD', size(heads) = 0], ['NO_WORKER', size(workers) = 0]] AS faults
WITH g, heads, workers, headUntil, workerUntil, notCovered,
  CASE WHEN size(notCovered) = 0 THEN [fault IN faults WHERE fault[1] | fault[0]] ELSE [] END AS kinds
RETURN g.id AS subjectId, 'GRID' AS subjectKind, g.areaCode AS areaCode, null AS tier,
  CASE WHEN size(notCovered) = 0 THEN size(kinds) > 0 END AS verdict, false AS exempt, 'HIGH' AS severity,
  kinds AS kinds, notCovered AS notCovered, null AS headline,
  CASE WHEN NOT 'posts' IN notCovered
    THEN CASE WHEN headUntil IS NULL OR workerUntil < headUntil THEN workerUntil ELSE headUntil END END AS vacantSince,
  CASE WHEN NOT 'posts' IN notCovered
    THEN head([p IN heads WHERE any(prefix IN $scope WHERE p.areaCode STARTS WITH prefix) | p.id]) END AS head,
  CASE WHEN NOT 'posts' IN notCovered
    THEN head([p IN workers WHERE any(prefix IN $scope WHERE p.areaCode STARTS WITH prefix) | p.id]) END AS worker
