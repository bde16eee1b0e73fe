// One row per grid there on the day: is a Party branch of the field GRID set up in it?
// The members of a grid are those who live in a compound it covers; a row that is met carries MEDIUM.
// No row: grids abolished or not yet established on the day.
// @rule      G04 GRID_NO_BRANCH
// @zh        网格未建党支部
// @en        Grid without branch
// @severity  HIGH
// @subject   GRID
// @why       Party organisations are built on grids, so that each grid has a branch under the community organisation (2022 measures; grid practice in Shandong). 党组织建在网格上，每个网格应有隶属社区党组织的党支部（2022年若干措施；山东网格化实践）。
// @remedy    Form a branch, or a joint one with the next grid. 单独组建党支部，条件不足的与相邻网格联合组建。
// @source    2022 measures on urban primary-level Party building; grid management practice of Shandong; 中国共产党支部工作条例(试行) Art. 4. 关于深化城市基层党建引领基层治理的若干措施(试行)（2022年）；山东网格化管理实践；中国共产党支部工作条例(试行)第四条
// @version   1
// @parameter branch.minFull: Int = 3 full members | Party-branch regulation, Art. 4. 支部工作条例第四条
// @needs     places, grids, party_orgs, org_places, grid_compounds, people, residences
// @evidence  fullMembers: PersonCount 正式党员数/full members
// @evidence  households: Int 户数/households
// @evidence  community: Ref 社区/community
// @evidence  neighbours: [Ref] 同社区已建支部网格/grids of the community with a branch
// @near      LAST_BRANCH 曾设网格党支部，已终止/a grid branch that ended
// @near      COMPOUND_BRANCH 所辖小区已建党支部/a compound the grid covers has a branch
// @near      NEIGHBOUR_BRANCH 同社区党员最少的网格党支部，可联合组建/the branch with the fewest members in the community, for a joint one
// @missing   SET_UP_IN IN PARTY_ORG 网格党支部/grid branch
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  detail: Boolean!
// @param  cover_places: [String!]!
// @param  cover_grids: [String!]!
// @param  cover_party_orgs: [String!]!
// @param  cover_org_places: [String!]!
// @param  cover_grid_compounds: [String!]!
// @param  cover_people: [String!]!
// @param  cover_residences: [String!]!
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
// @column fullMembers: Int
// @column households: Int
// @column community: ID
// @column neighbours: [ID!]
// @key    subjectId
MATCH (g:Grid)
WHERE any(prefix IN $scope WHERE g.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE g.areaCode STARTS WITH prefix)
  AND (g.establishedOn IS NULL OR g.establishedOn <= $on) AND (g.abolishedOn IS NULL OR g.abolishedOn > $on)
WITH g,
  [need IN [['places', $cover_places], ['grids', $cover_grids], ['party_orgs', $cover_party_orgs],
      ['org_places', $cover_org_places], ['grid_compounds', $cover_grid_compounds],
      ['people', $cover_people], ['residences', $cover_residences]]
    WHERE none(prefix IN need[1] WHERE g.areaCode STARTS WITH prefix) | need[0]] AS uncovered,
  EXISTS {
    MATCH (g)<-[set:SET_UP_IN]-(b:PartyOrg {field: 'GRID'})
    WHERE set.from <= $on AND $on < set.to
      AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
  } AS hasBranch
WITH g, uncovered, hasBranch,
  [stem IN uncovered WHERE stem IN ['places', 'grids', 'party_orgs', 'org_places']] AS notCovered
CALL (g, hasBranch) {
  MATCH (g)-[covers:COVERS]->(c:Compound)
  WHERE ($detail OR NOT hasBranch) AND covers.from <= $on AND $on < covers.to
    AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
    AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
  WITH DISTINCT c
  MATCH (c)<-[lives:RESIDES_IN]-(p:Person {partyStatus: 'FULL'})
  WHERE lives.from <= $on AND $on < lives.to
  RETURN count(DISTINCT p) AS fullMembers
}
CALL (g) {
  MATCH (g)-[part:PART_OF]->(m:Community)
  WHERE part.from <= $on AND $on < part.to
    AND (m.establishedOn IS NULL OR m.establishedOn <= $on) AND (m.abolishedOn IS NULL OR m.abolishedOn > $on)
  WITH m ORDER BY m.id LIMIT 1
  RETURN head(collect(m)) AS community
}
CALL (g, community) {
  MATCH (community)<-[part:PART_OF]-(other:Grid)<-[set:SET_UP_IN]-(b:PartyOrg {field: 'GRID'})
  WHERE $detail AND other <> g AND part.from <= $on AND $on < part.to AND set.from <= $on AND $on < set.to
    AND (other.establishedOn IS NULL OR other.establishedOn <= $on) AND (other.abolishedOn IS NULL OR other.abolishedOn > $on)
    AND (b.foundedOn IS NULL OR b.foundedOn <= $on) AND (b.dissolvedOn IS NULL OR b.dissolvedOn > $on)
    AND any(prefix IN $scope WHERE other.areaCode STARTS WITH prefix)
  WITH DISTINCT other ORDER BY other.id
  RETURN collect(other.id) AS neighbours
}
WITH *, CASE WHEN size(notCovered) = 0 THEN NOT hasBranch END AS verdict,
  CASE WHEN ($detail OR NOT hasBranch) AND none(stem IN ['grid_compounds', 'people', 'residences'] WHERE stem IN uncovered)
    THEN fullMembers END AS fullMembersKnown
RETURN g.id AS subjectId, 'GRID' AS subjectKind, g.areaCode AS areaCode, null AS tier,
  verdict AS verdict, false AS exempt,
  CASE WHEN NOT hasBranch AND fullMembersKnown >= $branch_minFull THEN 'HIGH' ELSE 'MEDIUM' END AS severity,
  CASE WHEN verdict THEN ['GRID_NO_BRANCH'] ELSE [] END AS kinds,
  notCovered AS notCovered, null AS headline,
  fullMembersKnown AS fullMembers,
  CASE WHEN NOT 'grids' IN uncovered THEN g.households END AS households,
  CASE WHEN NOT 'grids' IN uncovered AND any(prefix IN $scope WHERE community.areaCode STARTS WITH prefix)
    THEN community.id END AS community,
  CASE WHEN $detail AND none(stem IN ['grids', 'party_orgs', 'org_places'] WHERE stem IN uncovered) THEN neighbours END AS neighbours
