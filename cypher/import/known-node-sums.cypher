// Sums over the node facts of each file and source: equal sums mean equal facts, whatever their order. A file and source without facts has no row.
// The hash is added up in two halves, so that millions of facts stay within the range of an integer.
// @column file: String!
// @column source: String
// @column facts: Int!
// @column shared: Int!
// @column low: Int!
// @column high: Int!
// @key    file source
MATCH (n:Entity)
WHERE n.factKey IS NOT NULL
WITH split(n.factKey, '|')[0] AS file, n.source AS source, n.factHash AS hash, n.otherSources AS others
RETURN file AS file, source AS source, count(*) AS facts, count(others) AS shared,
  sum(hash % 1073741824) AS low, sum(hash / 1073741824) AS high
