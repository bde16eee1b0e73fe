// Hits for a search text among what the scope holds on any day, best first: `phrase` asks the full-text index of
// Chinese names (null: not asked), `latin` pinyin and initials by prefix (null: not asked), `code` ids and codes by prefix.
// `labels` null: every kind that has a name of its own. Persons are never searched.
// @param  phrase: String
// @param  text: String!
// @param  latin: String
// @param  code: String
// @param  labels: [String!]
// @param  scope: [String!]!
// @param  limit: Int!
// @column id: ID!
// @column name: String!
// @column labels: [String!]!
// @column areaCode: String!
// @column matched: String!
// @column score: Float!
// @key    id
CALL () {
  WITH * WHERE $phrase IS NOT NULL
  CALL db.index.fulltext.queryNodes('entityNames', $phrase) YIELD node, score
  RETURN node AS n, 'NAME' AS matched,
    CASE WHEN node.name = $text THEN 3.0 WHEN node.name STARTS WITH $text THEN 2.0 ELSE score / (score + 1) END AS score
  UNION ALL
  MATCH (n:Entity)
  WHERE n.initials STARTS WITH $latin
  RETURN n, 'INITIALS' AS matched, CASE WHEN n.initials = $latin THEN 1.5 ELSE 0.9 END AS score
  UNION ALL
  MATCH (n:Entity)
  WHERE n.pinyin STARTS WITH $latin
  RETURN n, 'PINYIN' AS matched, CASE WHEN n.pinyin = $latin THEN 1.6 ELSE 1.0 END AS score
  UNION ALL
  MATCH (n:Entity)
  WHERE n.id STARTS WITH $code
  RETURN n, 'CODE' AS matched, CASE WHEN n.id = $code THEN 4.0 ELSE 1.2 END AS score
}
WITH n, matched, score
WHERE NOT n:Person AND any(prefix IN $scope WHERE n.areaCode STARTS WITH prefix)
// @when labels given
  AND (any(label IN labels(n) WHERE label IN $labels))
// @end
WITH n, matched, score ORDER BY score DESC, size(n.id), n.id
WITH n, collect(matched)[0] AS matched, max(score) AS score
RETURN n.id AS id, n.name AS name, labels(n) AS labels, n.areaCode AS areaCode, matched AS matched, score AS score
ORDER BY score DESC, size(id), id
LIMIT $limit
