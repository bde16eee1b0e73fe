// Nodes as they are stored: names and values of their properties as text, in the same order. An id that is none has no row.
// @param  ids: [ID!]!
// @column id: ID!
// @column label: String!
// @column otherSources: [String!]
// @column names: [String!]!
// @column texts: [String!]!
// @key    id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WITH n, [name IN keys(n) WHERE name <> 'otherSources'] AS names
RETURN n.id AS id, [label IN labels(n) WHERE label <> 'Entity'][0] AS label, n.otherSources AS otherSources,
  names AS names, [name IN names | toString(n[name])] AS texts
