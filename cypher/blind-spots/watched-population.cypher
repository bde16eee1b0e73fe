// Business nodes there on the day, by label: how many there are, how many no rule has a row for, and how many of the
// rest only the rule of the graph's structure looks at. `judged` are the subjects of the other rules, `checked` of that one.
// @param  on: Date!
// @param  scope: [String!]!
// @param  judged: [ID!]!
// @param  checked: [ID!]!
// @column label: String!
// @column total: Int!
// @column unwatched: Int!
// @column structureOnly: Int!
// @key    label
MATCH (x:Entity)
WHERE
  // @include _shared/_there.cypher
  AND coalesce(x.visitedOn, x.heldOn, x.raisedOn, $on) <= $on
  AND (NOT x:CareerEvent OR coalesce(x.on, $on) <= $on)
  AND (NOT (x:CreditRating OR x:DutyReport) OR coalesce(x.year, $on.year) <= $on.year)
WITH [label IN labels(x) WHERE label <> 'Entity'][0] AS label, x.id IN $judged AS isJudged, x.id IN $checked AS isChecked
RETURN label AS label, count(*) AS total,
  count(CASE WHEN NOT isJudged AND NOT isChecked THEN 1 END) AS unwatched,
  count(CASE WHEN NOT isJudged AND isChecked THEN 1 END) AS structureOnly
ORDER BY label
