// JSON of data set and sources as they were before each of the given imports.
// @param  ids: [ID!]!
// @column id: ID!
// @column before: String!
// @key    id
UNWIND $ids AS id
MATCH (i:Import {id: id})
RETURN i.id AS id, i.before AS before
