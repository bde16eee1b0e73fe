// One row per owners' committee that represents a compound on the day: are its term, seats and filing regular?
// A date or number that is not known makes its fault unknown; only a missing filing date counts as not filed.
// @rule      G13 OC_IRREGULAR
// @zh        业委会届期、人数、备案异常
// @en        Term, seats or filing of the owners' committee irregular
// @severity  HIGH
// @subject   OWNERS_COMMITTEE
// @why       An owners' committee has 5 to 11 members, an odd number, a term of at most five years and is filed with street and housing department within 30 days of its election (guidance rules on owners' assemblies and committees, Art. 31 to 33). 业委会由5至11人单数组成，任期不超过5年，选举后30日内向街道和房产主管部门备案（业主大会和业主委员会指导规则第三十一至三十三条）。
// @remedy    Begin renewal three months before the term ends; fill or cut seats to an odd number; file with the street. 届满前3个月启动换届；调整为单数席位；补办备案。
// @source    业主大会和业主委员会指导规则 Art. 31, 32, 33; renewal three months ahead: practice of Hangzhou. 业主大会和业主委员会指导规则第三十一条至第三十三条；提前三个月换届：杭州做法
// @version   1
// @parameter oc.seatsMin: Int = 5 seats | Guidance rules on owners' assemblies and committees, Art. 31. 业主大会和业主委员会指导规则第三十一条
// @parameter oc.seatsMax: Int = 11 seats | Guidance rules, Art. 31. 指导规则第三十一条
// @parameter oc.filingDays: Int = 30 days | Guidance rules, Art. 33. 指导规则第三十三条
// @parameter oc.warnDays: Int = 90 days | Practice of Hangzhou: renewal starts three months before. 杭州做法：届满前三个月启动换届
// @needs     places, owners_committees, committee_compounds
// @evidence  kinds: [Text] 异常/fault
// @evidence  electedOn: Date 选举日/elected
// @evidence  endsOn: Date 届满日/term ends
// @evidence  seats: Int 席位/seats
// @evidence  filedOn: Date 备案日/filed
// @evidence  compounds: [Ref] 小区/compounds
// @near      DAYS_TO_END 距届满天数（负数为已届满）/days to the end of the term (negative: past)
// @near      DAYS_TO_FILE 选举至备案天数/days from election to filing
// @near      ODD_SEATS 最接近的合规席位数/nearest regular number of seats
// @param  on: Date!
// @param  scope: [String!]!
// @param  outside: [String!]!
// @param  cover_places: [String!]!
// @param  cover_owners_committees: [String!]!
// @param  cover_committee_compounds: [String!]!
// @param  oc_seatsMin: Int!
// @param  oc_seatsMax: Int!
// @param  oc_filingDays: Int!
// @param  oc_warnDays: Int!
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
// @column electedOn: Date
// @column endsOn: Date
// @column seats: Int
// @column filedOn: Date
// @column compounds: [ID!]
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
WITH o, compounds, CASE WHEN o.termYears IS NOT NULL THEN o.electedOn + duration({years: o.termYears}) END AS endsOn,
  [need IN [['places', $cover_places], ['owners_committees', $cover_owners_committees], ['committee_compounds', $cover_committee_compounds]]
    WHERE none(prefix IN need[1] WHERE o.areaCode STARTS WITH prefix) | need[0]] AS notCovered
WITH o, compounds, endsOn, notCovered, [
    ['EXPIRED', endsOn < $on],
    ['EXPIRING', $on <= endsOn AND endsOn <= $on + duration({days: $oc_warnDays})],
    ['SEATS', o.seats % 2 = 0 OR o.seats < $oc_seatsMin OR o.seats > $oc_seatsMax],
    ['FILED_LATE', CASE WHEN o.filedOn <= $on THEN o.filedOn ELSE $on END > o.electedOn + duration({days: $oc_filingDays})]
  ] AS faults
WITH o, compounds, endsOn, notCovered, faults,
  CASE WHEN size(notCovered) = 0 THEN [fault IN faults WHERE fault[1] | fault[0]] ELSE [] END AS kinds
RETURN o.id AS subjectId, 'OWNERS_COMMITTEE' AS subjectKind, o.areaCode AS areaCode, null AS tier,
  CASE
    WHEN size(kinds) > 0 THEN true
    WHEN size(notCovered) > 0 OR any(fault IN faults WHERE fault[1] IS NULL) THEN null
    ELSE false
  END AS verdict, false AS exempt,
  CASE WHEN 'EXPIRED' IN kinds THEN 'HIGH' ELSE 'MEDIUM' END AS severity,
  kinds AS kinds, notCovered AS notCovered, null AS headline,
  CASE WHEN NOT 'owners_committees' IN notCovered THEN o.electedOn END AS electedOn,
  CASE WHEN NOT 'owners_committees' IN notCovered THEN endsOn END AS endsOn,
  CASE WHEN NOT 'owners_committees' IN notCovered THEN o.seats END AS seats,
  CASE WHEN NOT 'owners_committees' IN notCovered THEN o.filedOn END AS filedOn,
  CASE WHEN NOT 'committee_compounds' IN notCovered
    THEN [c IN compounds WHERE any(prefix IN $scope WHERE c.areaCode STARTS WITH prefix) | c.id] END AS compounds
