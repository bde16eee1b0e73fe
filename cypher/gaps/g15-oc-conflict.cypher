// One row per owners' committee that represents a compound on the day: does one of its holders of posts work for a company that serves
// one of its compounds, removed or expired companies included, or live in a compound it does not represent?
// Who has no residence in the graph is not judged, only counted. Either fault is proven by its own files.
// @rule      G15 OC_CONFLICT
// @zh        业委会成员利益冲突
// @en        Conflict of interest in the owners' committee
// @severity  CRITICAL
// @subject   OWNERS_COMMITTEE
// @why       Members of an owners' committee are owners, and may not work for the company that serves the same compound (guidance rules on owners' assemblies and committees). 业委会委员应当是本小区业主，不得在为本小区服务的物业企业任职（业主大会和业主委员会指导规则）。
// @remedy    The member resigns the seat or the employment; the street has the seat filled by election. 当事人辞去委员或企业职务，由街道指导补选。
// @source    业主大会和业主委员会指导规则, incompatible posts and Art. 31. 业主大会和业主委员会指导规则关于不得兼任的规定及第三十一条
// @version   1
// @needs     places, owners_committees, committee_compounds, posts, employments, service_contracts, residences
// @evidence  kinds: [Text] 冲突/conflict
// @evidence  employed: PersonCount 受雇委员数/employed by the company
// @evidence  notResident: PersonCount 非本小区委员数/living elsewhere
// @evidence  residenceUnknown: PersonCount 住址不明/residence unknown
// @evidence  company: Ref 物业企业/company
// @near      EMPLOYMENT_ENDED 曾受雇于服务本小区的物业企业/employment by a serving company that ended
// @near      RESIDENCE_ENDED 曾居住在其他小区/residence elsewhere that ended
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_owners_committees: [String!]!
// @param  cover_committee_compounds: [String!]!
// @param  cover_posts: [String!]!
// @param  cover_employments: [String!]!
// @param  cover_service_contracts: [String!]!
// @param  cover_residences: [String!]!
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
// @column employed: Int
// @column notResident: Int
// @column residenceUnknown: Int
// @column company: ID
// @key    subjectId
MATCH (o:OwnersCommittee)
WHERE any(prefix IN $scope WHERE o.areaCode STARTS WITH prefix)
  AND none(prefix IN $outside WHERE o.areaCode STARTS WITH prefix)
CALL (o) {
  MATCH (o)-[represents:REPRESENTS]->(c:Compound)
  WHERE represents.from <= $on AND $on < represents.to
    AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
    AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
  WITH DISTINCT c ORDER BY c.id
  RETURN collect(c) AS compounds
}
WITH o, compounds
WHERE size(compounds) > 0
CALL (o, compounds) {
  MATCH (o)<-[post:HOLDS_POST]-(p:Person)
  WHERE post.from <= $on AND $on < post.to AND post.kind IN ['OC_DIRECTOR', 'OC_DEPUTY', 'OC_MEMBER']
  WITH DISTINCT o, p, compounds
  WITH p,
    COLLECT {
      MATCH (p)-[works:WORKS_FOR]->(k:PropertyCompany)-[serves:SERVES]->(c:Compound)<-[represents:REPRESENTS]-(o)
      WHERE works.from <= $on AND $on < works.to AND serves.from <= $on AND $on < serves.to AND represents.from <= $on AND $on < represents.to
        AND (k.establishedOn IS NULL OR k.establishedOn <= $on) AND (k.closedOn IS NULL OR k.closedOn > $on)
        AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
        AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
      RETURN k ORDER BY k.id
    } AS employers,
    COLLECT {
      MATCH (p)-[lives:RESIDES_IN]->(c:Compound)
      WHERE lives.from <= $on AND $on < lives.to
        AND (c.establishedOn IS NULL OR c.establishedOn <= $on) AND (c.abolishedOn IS NULL OR c.abolishedOn > $on)
        AND (c.builtYear IS NULL OR c.builtYear <= $on.year)
      RETURN c IN compounds
    } AS homes
  RETURN count(CASE WHEN size(employers) > 0 THEN 1 END) AS employed, count(CASE WHEN false IN homes THEN 1 END) AS notResident,
    count(CASE WHEN size(homes) = 0 THEN 1 END) AS residenceUnknown, collect(head(employers)) AS companies
}
WITH o, employed, notResident, residenceUnknown, companies,
  [need IN [['places', $cover_places], ['owners_committees', $cover_owners_committees], ['committee_compounds', $cover_committee_compounds],
      ['posts', $cover_posts], ['employments', $cover_employments], ['service_contracts', $cover_service_contracts],
        ['residences', $cover_residences]]
    WHERE none(prefix IN need[1] WHERE o.areaCode STARTS WITH prefix) | need[0]] AS notCovered,
  [['EMPLOYED', employed > 0, ['places', 'owners_committees', 'committee_compounds', 'posts', 'employments', 'service_contracts']],
    ['NOT_RESIDENT', notResident > 0, ['places', 'owners_committees', 'committee_compounds', 'posts', 'residences']]] AS faults
WITH o, employed, notResident, residenceUnknown, companies, notCovered,
  [fault IN faults WHERE fault[1] AND none(stem IN fault[2] WHERE stem IN notCovered) | fault[0]] AS kinds
RETURN o.id AS subjectId, 'OWNERS_COMMITTEE' AS subjectKind, o.areaCode AS areaCode, null AS tier,
  CASE WHEN size(kinds) > 0 THEN true WHEN size(notCovered) = 0 THEN false END AS verdict, false AS exempt, 'CRITICAL' AS severity,
  kinds AS kinds, notCovered AS notCovered, null AS headline,
  CASE WHEN none(stem IN ['posts', 'employments', 'service_contracts'] WHERE stem IN notCovered) THEN employed END AS employed,
  CASE WHEN none(stem IN ['posts', 'residences'] WHERE stem IN notCovered) THEN notResident END AS notResident,
  CASE WHEN none(stem IN ['posts', 'residences'] WHERE stem IN notCovered) THEN residenceUnknown END AS residenceUnknown,
  CASE WHEN none(stem IN ['posts', 'employments', 'service_contracts'] WHERE stem IN notCovered)
    THEN head([k IN companies WHERE any(prefix IN $scope WHERE k.areaCode STARTS WITH prefix) | k.id]) END AS company
