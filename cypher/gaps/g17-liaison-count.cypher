// One row per person who is a member of the city Party standing committee on the day: how many contact points has he or she?
// Counted are distinct organisations that exist on the day.
// @rule      G17 LIAISON_COUNT
// @zh        常委联系点数量不符
// @en        Standing member with too few or too many contact points
// @severity  CRITICAL
// @subject   PERSON
// @why       Each member of the city standing committee links with three to five urban primary Party organisations (contact-point system of the city). 每名市委常委联系3至5个城市基层党组织（市委常委联系点制度）。
// @remedy    Assign or release contact points until three to five remain. 增补或调整联系点，保持3至5个。
// @source    Contact-point system of the standing committee members (the article). 常委联系点制度（文中）
// @version   1
// @parameter liaison.min: Int = 3 contact points | The article: three to five. 文中：三至五个
// @parameter liaison.max: Int = 5 contact points | The article: three to five. 文中：三至五个
// @needs     places, people, posts, liaison_links
// @evidence  points: Int 联系点数/contact points
// @evidence  list: [Ref] 联系点/which
// @evidence  short: Int 差额/too few (-) or too many (+)
// @near      LINK_ENDED 曾联系，已终止/a link that ended
// @near      LINK_DISSOLVED 联系的党组织已撤销/a link to a dissolved organisation
// @missing   LIAISES_WITH OUT PARTY_ORG 联系点/contact point
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_people: [String!]!
// @param  cover_posts: [String!]!
// @param  cover_liaison_links: [String!]!
// @param  liaison_min: Int!
// @param  liaison_max: Int!
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
// @column points: Int
// @column list: [ID!]
// @column short: Int
// @key    subjectId
MATCH (p:Person)-[post:HOLDS_POST {kind: 'STANDING_MEMBER'}]->(body:PartyOrg)
WHERE any(prefix IN $scope WHERE p.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE p.areaCode STARTS WITH prefix)
  AND post.from <= $on AND $on < post.to
  AND (body.foundedOn IS NULL OR body.foundedOn <= $on) AND (body.dissolvedOn IS NULL OR body.dissolvedOn > $on)
WITH DISTINCT p
CALL (p) {
  MATCH (p)-[links:LIAISES_WITH]->(o:PartyOrg)
  WHERE links.from <= $on AND $on < links.to
    AND (o.foundedOn IS NULL OR o.foundedOn <= $on) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > $on)
  WITH DISTINCT o ORDER BY o.id
  RETURN collect(o) AS linked
}
WITH p, linked, size(linked) AS points,
  [need IN [['places', $cover_places], ['people', $cover_people], ['posts', $cover_posts], ['liaison_links', $cover_liaison_links]]
    WHERE none(prefix IN need[1] WHERE p.areaCode STARTS WITH prefix) | need[0]] AS notCovered
WITH p, linked, points, notCovered,
  CASE WHEN size(notCovered) = 0 THEN points < $liaison_min OR points > $liaison_max END AS verdict
RETURN p.id AS subjectId, 'PERSON' AS subjectKind, p.areaCode AS areaCode, null AS tier,
  verdict AS verdict, false AS exempt, 'CRITICAL' AS severity,
  CASE WHEN verdict THEN ['LIAISON_COUNT'] ELSE [] END AS kinds,
  notCovered AS notCovered, null AS headline,
  CASE WHEN NOT 'liaison_links' IN notCovered THEN points END AS points,
  CASE WHEN NOT 'liaison_links' IN notCovered
    THEN [o IN linked WHERE any(prefix IN $scope WHERE o.areaCode STARTS WITH prefix) | o.id] END AS list,
  CASE WHEN NOT 'liaison_links' IN notCovered
    THEN CASE WHEN points < $liaison_min THEN points - $liaison_min WHEN points > $liaison_max THEN points - $liaison_max ELSE 0 END END AS short
