// The node facts of one file, by key: what a delivery is compared with. `file` is the stem and a bar, "compounds|".
// @param  file: String!
// @column factKey: String!
// @column factHash: Int!
// @column id: ID!
// @column source: String
// @column otherSources: [String!]
// @column importId: String!
// @column endKnown: Boolean
// @key    factKey
MATCH (n:Entity)
WHERE n.factKey STARTS WITH $file
RETURN n.factKey AS factKey, n.factHash AS factHash, n.id AS id, n.source AS source, n.otherSources AS otherSources,
  n.importId AS importId, n.endKnown AS endKnown
