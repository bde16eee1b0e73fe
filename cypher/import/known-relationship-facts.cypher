// The relationship facts of the files, by key: what a delivery is compared with. `files` are stems.
// @param  files: [String!]!
// @column factKey: String!
// @column factHash: Int!
// @column start: ID!
// @column end: ID!
// @column source: String
// @column otherSources: [String!]
// @column importId: String!
// @column endKnown: Boolean
// @column unknownFrom: Date
MATCH (start:Entity)-[r]->(end:Entity)
WHERE split(r.factKey, '|')[0] IN $files
RETURN r.factKey AS factKey, r.factHash AS factHash, start.id AS start, end.id AS end, r.source AS source,
  r.otherSources AS otherSources, r.importId AS importId, r.endKnown AS endKnown,
  CASE WHEN r.fromKnown = false THEN r.from END AS unknownFrom
