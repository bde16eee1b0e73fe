// Credit ratings: the given ones (`by` 'ID'), or that of each of the given companies ('COMPANY') for `year` or for the latest
// year up to that of the day. One of a later year, or whose company does not exist on the day or lies out of scope, has no
// row. The ranks are those among all companies in business on the day and rated that year, in scope or not, equal scores
// sharing the better rank; null for a removed company. The rank without the red-property part compares the score without
// it, rounded to 4 places, and is null where that part is not known.
// @param  by: String!
// @param  keys: [ID!]!
// @param  year: Int
// @param  on: Date!
// @param  scope: [String!]!
// @param  with: [String!]!
// @column key: ID!
// @column id: ID!
// @column name: String!
// @column year: Int!
// @column score: Float!
// @column redScore: Float
// @column redWeight: Float
// @column satisfaction: Float
// @column ratedOn: Date
// @column companyId: ID!
// @column companyName: String!
// @column rank: Int
// @column rankWithoutRed: Int
// @key    key
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE $by = 'COMPANY'
  MATCH (k:Entity&PropertyCompany {id: key})<-[:RATES]-(r:CreditRating)
  WHERE r.year <= $on.year
// @when year given
  AND (r.year = $year)
// @end
  RETURN k, r ORDER BY r.year DESC, r.id LIMIT 1
  UNION ALL
  WITH key WHERE $by = 'ID'
  MATCH (k:PropertyCompany)<-[:RATES]-(r:Entity&CreditRating {id: key})
  WHERE r.year <= $on.year
  RETURN k, r
}
WITH key, k, r
WHERE
// @include property-company/_exists.cypher
WITH key, k, r, NOT
// @include property-company/_removed.cypher
  AS ranked, round((r.score - r.redWeight * r.redScore) / (1 - r.redWeight), 4) AS base
WITH r.year AS year, collect({ key: key, company: k, rating: r, base: base, ranked: ranked }) AS asked
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
WITH *, one.rating AS rating, one.company AS company
RETURN one.key AS key, rating.id AS id, rating.name AS name, year AS year, rating.score AS score,
  rating.redScore AS redScore, rating.redWeight AS redWeight, rating.satisfaction AS satisfaction,
  CASE WHEN rating.ratedOn <= $on THEN rating.ratedOn END AS ratedOn,
  company.id AS companyId, company.name AS companyName,
// @when with has rank
  CASE WHEN one.ranked THEN 1 + size([other IN scores WHERE other > rating.score]) END AS rank,
// @otherwise
  null AS rank,
// @end
// @when with has rankWithoutRed
  CASE WHEN one.ranked AND one.base IS NOT NULL
    THEN 1 + size([other IN bases WHERE other > one.base]) END AS rankWithoutRed
// @otherwise
  null AS rankWithoutRed
// @end
