// Relationships as they are stored, found by their ends and key ($rows: start, end, key): names and values of their
// properties as text, in the same order. One that is not there has no row.
// @param  rows: Rows!
// @column factKey: String!
// @column type: String!
// @column start: ID!
// @column end: ID!
// @column otherSources: [String!]
// @column names: [String!]!
// @column texts: [String!]!
UNWIND $rows AS row
MATCH (start:Entity {id: row[0]})-[r]->(end:Entity {id: row[1]})
WHERE r.factKey = row[2]
WITH start, r, end, [name IN keys(r) WHERE name <> 'otherSources'] AS names
RETURN r.factKey AS factKey, type(r) AS type, start.id AS start, end.id AS end, r.otherSources AS otherSources,
  names AS names, [name IN names | toString(r[name])] AS texts
