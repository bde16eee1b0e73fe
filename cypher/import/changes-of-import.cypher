// The change log of one import, a page of it by id after `after` ("" for the first).
// @param  importId: String!
// @param  after: String!
// @param  first: Int!
// @column id: ID!
// @column kind: String!
// @column factKey: String
// @column before: String
// @column afterwards: String
// @key    id
MATCH (c:Change {importId: $importId})
WHERE c.id > $after
RETURN c.id AS id, c.kind AS kind, c.factKey AS factKey, c.before AS before, c.after AS afterwards
ORDER BY id
LIMIT $first
