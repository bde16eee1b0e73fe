// Sums over the relationship facts of each file and source: equal sums mean equal facts, whatever their order. A file and source without facts has no row.
// @column file: String!
// @column source: String
// @column facts: Int!
// @column shared: Int!
// @column low: Int!
// @column high: Int!
// @key    file source
MATCH (:Entity)-[r]->(:Entity)
WHERE r.factKey IS NOT NULL
WITH split(r.factKey, '|')[0] AS file, r.source AS source, r.factHash AS hash, r.otherSources AS others
RETURN file AS file, source AS source, count(*) AS facts, count(others) AS shared,
  sum(hash % 1073741824) AS low, sum(hash / 1073741824) AS high
