// The credit rating of each company for `year`, or for the latest year up to that of the day; no row: not rated.
// The ranks are those among all companies in business on the day and rated that year, in scope or not, equal scores
// sharing the better rank; null for a removed company. The rank without the red-property part compares the score
// without it, rounded to 4 places, and is null where that part is not known.
// @param  keys: [ID!]!
// @param  year: Int
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column key: ID!
// @column year: Int!
// @column score: Float!
// @column redScore: Float
// @column redWeight: Float
// @column rank: Int
// @column rankWithoutRed: Int
// @key    key
UNWIND $keys AS key
MATCH (k:Entity&PropertyCompany {id: key})
WHERE
// @include property-company/_exists.cypher
CALL (k) {
  MATCH (k)<-[:RATES]-(r:CreditRating)
  WHERE r.year <= $on.year AND ($year IS NULL OR r.year = $year)
  RETURN r ORDER BY r.year DESC, r.id LIMIT 1
}
WITH key, r, NOT
// @include property-company/_removed.cypher
  AS ranked, round((r.score - r.redWeight * r.redScore) / (1 - r.redWeight), 4) AS base
WITH r.year AS year, collect({ key: key, rating: r, base: base, ranked: ranked }) AS asked
CALL (year) {
  MATCH (o:CreditRating {year: year})-[:RATES]->(k:PropertyCompany)
  WHERE any(name IN ['rank', 'rankWithoutRed'] WHERE name IN $with)
    AND (k.establishedOn IS NULL OR k.establishedOn <= $on) AND (k.closedOn IS NULL OR k.closedOn > $on)
    AND NOT
// @include property-company/_removed.cypher
  RETURN collect(o.score) AS scores,
    collect(round((o.score - o.redWeight * o.redScore) / (1 - o.redWeight), 4)) AS bases
}
UNWIND asked AS one
RETURN one.key AS key, year AS year, one.rating.score AS score,
  one.rating.redScore AS redScore, one.rating.redWeight AS redWeight,
  CASE WHEN 'rank' IN $with AND one.ranked THEN 1 + size([other IN scores WHERE other > one.rating.score]) END AS rank,
  CASE WHEN 'rankWithoutRed' IN $with AND one.ranked AND one.base IS NOT NULL
    THEN 1 + size([other IN bases WHERE other > one.base]) END AS rankWithoutRed
