// One row per compound (is it covered by a grid?) and per grid (does it cover anything, and only compounds of its own community?) there on the day.
// A crossing is the fault of the grid: a compound covered only from another community is covered. A grid without a kind is a basic one.
// Where the community of the grid or of a covered compound is not there, crossing is not known.
// @rule      G07 TERRITORY_HOLE
// @zh        小区未纳入网格、网格空转
// @en        Compound in no grid, or grid covering nothing
// @severity  HIGH
// @subject   COMPOUND, GRID
// @why       Grids divide a community without holes and without overlap into its neighbour: 300 to 500 households each, every compound in one (grid management practice of Shandong). 网格应当全覆盖、不跨社区：每格300至500户，小区全部纳入网格（山东网格化管理实践）。
// @remedy    The community takes the compound into a grid; redraw a grid that crosses the boundary, close an empty one. 将小区划入网格；调整跨社区网格，撤并空网格。
// @source    Grid management practice of Shandong (local practice). 山东网格化管理实践（地方做法）
// @version   1
// @needs     places, grids, compounds, grid_compounds
// @evidence  kinds: [Text] 问题/fault
// @evidence  community: Ref 社区/community
// @evidence  households: Int 户数/households
// @evidence  crossing: [Ref] 越界小区/compounds across the boundary
// @near      LAST_COVER 曾纳入的网格，已终止/a grid that covered the compound until
// @near      COMMUNITY_GRID 同社区的网格/a grid of the community
// @near      UNCOVERED_COMPOUND 同社区未纳入网格的小区/a compound of the community in no grid
// @missing   NOT_COVERED: COVERS IN GRID 网格/grid
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_grids: [String!]!
// @param  cover_compounds: [String!]!
// @param  cover_grid_compounds: [String!]!
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
// @column community: ID
// @column households: Int
// @column crossing: [ID!]
// @key    subjectId
MATCH (c:Compound)
WHERE any(prefix IN $scope WHERE c.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE c.areaCode STARTS WITH prefix)
  AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
  AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
CALL (c) {
  MATCH (c)-[lies:LOCATED_IN]->(m:Community)
  WHERE lies.from <= $on AND $on < lies.to
    AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
  WITH m ORDER BY m.id LIMIT 1
  RETURN head(collect(m)) AS community
}
WITH c, community,
  [need IN [['places', $cover_places], ['grids', $cover_grids], ['compounds', $cover_compounds], ['grid_compounds', $cover_grid_compounds]]
    WHERE none(prefix IN need[1] WHERE c.areaCode STARTS WITH prefix) | need[0]] AS notCovered,
  EXISTS {
    MATCH (c)<-[covers:COVERS]-(g:Grid)
    WHERE covers.from <= $on AND $on < covers.to
      AND (g.establishedOn IS NULL OR g.establishedOn <= $on) AND (g.abolishedOn IS NULL OR g.abolishedOn > $on)
  } AS covered
RETURN c.id AS subjectId, 'COMPOUND' AS subjectKind, c.areaCode AS areaCode, null AS tier,
  CASE WHEN size(notCovered) = 0 THEN NOT covered END AS verdict, false AS exempt, 'HIGH' AS severity,
  CASE WHEN size(notCovered) = 0 AND NOT covered THEN ['NOT_COVERED'] ELSE [] END AS kinds,
  notCovered AS notCovered, null AS headline,
  CASE WHEN NOT 'compounds' IN notCovered AND any(prefix IN $scope WHERE community.areaCode STARTS WITH prefix)
    THEN community.id END AS community,
  CASE WHEN NOT 'compounds' IN notCovered THEN c.households END AS households,
  null AS crossing
UNION ALL
MATCH (g:Grid)
WHERE any(prefix IN $scope WHERE g.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE g.areaCode STARTS WITH prefix)
  AND (g.establishedOn IS NULL OR g.establishedOn <= $on) AND (g.abolishedOn IS NULL OR g.abolishedOn > $on)
CALL (g) {
  MATCH (g)-[part:PART_OF]->(m:Community)
  WHERE part.from <= $on AND $on < part.to
    AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
  WITH DISTINCT m ORDER BY m.id
  RETURN collect(m) AS communities
}
CALL (g, communities) {
  MATCH (g)-[covers:COVERS]->(c:Compound)
  WHERE covers.from <= $on AND $on < covers.to
    AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
    AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
  OPTIONAL MATCH (c)-[lies:LOCATED_IN]->(m:Community)
  WHERE lies.from <= $on AND $on < lies.to
    AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
  WITH c, CASE WHEN m IS NOT NULL AND size(communities) > 0 THEN NOT m IN communities END AS crosses ORDER BY c.id
  RETURN count(c) AS covered, collect(DISTINCT CASE WHEN crosses THEN c END) AS crossing, count(CASE WHEN crosses IS NULL THEN 1 END) AS unplaced
}
WITH g, communities, crossing,
  [need IN [['places', $cover_places], ['grids', $cover_grids], ['compounds', $cover_compounds], ['grid_compounds', $cover_grid_compounds]]
    WHERE none(prefix IN need[1] WHERE g.areaCode STARTS WITH prefix) | need[0]] AS notCovered, [
    ['EMPTY', coalesce(g.kind, 'BASIC') = 'BASIC' AND covered = 0 AND g.households = 0],
    ['CROSSES', CASE WHEN size(crossing) > 0 THEN true WHEN unplaced > 0 THEN null ELSE false END]
  ] AS faults
WITH g, communities, crossing, notCovered, faults,
  CASE WHEN size(notCovered) = 0 THEN [fault IN faults WHERE fault[1] | fault[0]] ELSE [] END AS kinds
RETURN g.id AS subjectId, 'GRID' AS subjectKind, g.areaCode AS areaCode, null AS tier,
  CASE
    WHEN size(kinds) > 0 THEN true
    WHEN size(notCovered) > 0 OR any(fault IN faults WHERE fault[1] IS NULL) THEN null
    ELSE false
  END AS verdict, false AS exempt, 'HIGH' AS severity,
  kinds AS kinds, notCovered AS notCovered, null AS headline,
  CASE WHEN NOT 'grids' IN notCovered
    THEN head([m IN communities WHERE any(prefix IN $scope WHERE m.areaCode STARTS WITH prefix) | m.id]) END AS community,
  CASE WHEN NOT 'grids' IN notCovered THEN g.households END AS households,
  CASE WHEN none(stem IN ['compounds', 'grid_compounds'] WHERE stem IN notCovered)
    THEN [c IN crossing WHERE any(prefix IN $scope WHERE c.areaCode STARTS WITH prefix) | c.id] END AS crossing
