// One page of owners' committees in scope that exist on the day and pass the filter (a null filter passes all), sorted
// by `order`: AREA, NAME or TERM_END (those not known last either way), then by id. `endsBefore` passes no committee whose end of term
// is not known. Cross-posted: the director is secretary of a branch of a compound that the committee represents.
// @param  on: Date!
// @param  scope: [String!]!
// @param  endsBefore: Date
// @param  crossPosted: Boolean
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
// @column seats: Int!
// @column electedOn: Date
// @column endsOn: Date
// @column filedOn: Date
// @column memberShare: Float
// @column inServiceMembers: Int
// @column compoundIds: [ID!]!
// @column compoundNames: [String!]!
// @column sortText: String
// @column sortNumber: Float
// @key    id

// @include owners-committee/_filter.cypher
WITH o, o AS node,
// @when order is TERM_END
  coalesce(toString(
// @include owners-committee/_ends-on.cypher
  ), CASE WHEN $descending THEN '' ELSE '9999-12-31' END) AS sortText,
// @otherwise
  CASE $order WHEN 'NAME' THEN o.sortName WHEN 'AREA' THEN o.areaCode END AS sortText,
// @end
  toFloat(null) AS sortNumber
// @include _shared/_page.cypher
// @include owners-committee/_relations.cypher
RETURN sortText AS sortText, sortNumber AS sortNumber,
// @include owners-committee/_columns.cypher
// @include _shared/_sorted.cypher
