// One page of the Party organisations in scope that exist on the day (with `dissolved`: that did once) and pass the
// filter; a null filter passes all. Sorted by `order`: NAME, AREA, MEMBERS, TERM_END, SUBORDINATES (under its leadership,
// directly) or PROJECT_END (of the key project it is set up in), then by id. Without a date it comes last either way.
// @param  on: Date!
// @param  scope: [String!]!
// @param  fields: [OrgField!]
// @param  kinds: [PartyOrgKind!]
// @param  substantive: Boolean
// @param  dissolved: Boolean
// @param  termEndsBefore: Date
// @param  text: String
// @param  with: [String!]!
// @param  order: String!
// @param  descending: Boolean!
// @param  afterText: String
// @param  afterNumber: Float
// @param  afterId: ID
// @param  limit: Int!
// @column id: ID!
// @column name: String!
// @column areaCode: String!
// @column orgKind: PartyOrgKind!
// @column field: OrgField!
// @column level: Int!
// @column substantive: Boolean
// @column substantiveOn: Date
// @column foundedOn: Date
// @column dissolvedOn: Date
// @column termYears: Int
// @column electedOn: Date
// @column termEndsOn: Date
// @column extendedUntil: Date
// @column areaId: ID
// @column areaName: String
// @column areaLabel: String
// @column members: Int
// @column participants: Int
// @column sortText: String
// @column sortNumber: Float
// @key    id

// @include party-org/_filter.cypher
WITH o, CASE WHEN $descending THEN '' ELSE '9999-12-31' END AS last
WITH o, o AS node,
// @when order is TERM_END
  coalesce(toString(
// @include party-org/_term-end.cypher
  ), last) AS sortText,
// @end
// @when order is PROJECT_END
  coalesce(COLLECT {
    MATCH (o)-[s:SET_UP_IN]->(k:KeyProject)
    WHERE s.from <= $on AND $on < s.to
    RETURN toString(k.endsOn) ORDER BY k.endsOn DESC LIMIT 1
  }[0], last) AS sortText,
// @end
// @when not order is TERM_END PROJECT_END
  CASE $order WHEN 'NAME' THEN coalesce(o.sortName, o.name) WHEN 'AREA' THEN o.areaCode END AS sortText,
// @end
// @when order is MEMBERS
  toFloat(
// @include party-org/_members.cypher
  ) AS sortNumber
// @end
// @when order is SUBORDINATES
  toFloat(COUNT {
    MATCH (o)<-[s:SUBORDINATE_TO {kind: 'LEADERSHIP'}]-(lower:PartyOrg)
    WHERE s.from <= $on AND $on < s.to
      AND (lower.foundedOn IS NULL OR lower.foundedOn <= $on)
      AND (lower.dissolvedOn IS NULL OR lower.dissolvedOn > $on)
  }) AS sortNumber
// @end
// @when not order is MEMBERS SUBORDINATES
  null AS sortNumber
// @end
// @include _shared/_page.cypher
// @include party-org/_relations.cypher
RETURN sortText AS sortText, sortNumber AS sortNumber,
// @include party-org/_columns.cypher
// @include _shared/_sorted.cypher
