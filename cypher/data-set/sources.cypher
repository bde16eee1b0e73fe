// Who delivered what, by id.
// @column id: ID!
// @column name: String!
// @column files: [String!]!
// @column coversAreas: [String!]!
// @column rows: Int!
// @column receivedAt: DateTime
// @column coversFrom: Date
// @column coversTo: Date
// @key    id
MATCH (s:Source)
RETURN s.id AS id, s.name AS name, s.files AS files, s.coversAreas AS coversAreas, coalesce(s.rows, 0) AS rows,
  toString(s.receivedAt) AS receivedAt, s.coversFrom AS coversFrom, s.coversTo AS coversTo
ORDER BY id
