// The sources that have delivered, each as it last declared itself.
// @column id: ID!
// @column name: String!
// @column files: [String!]!
// @column coversAreas: [String!]!
// @column coversFrom: Date
// @column coversTo: Date
// @column receivedAt: DateTime!
// @column snapshotOn: Date!
// @column rows: Int!
// @key    id
MATCH (s:Source)
WHERE s.snapshotOn IS NOT NULL AND s.receivedAt IS NOT NULL
RETURN s.id AS id, s.name AS name, s.files AS files, s.coversAreas AS coversAreas, s.coversFrom AS coversFrom,
  s.coversTo AS coversTo, toString(s.receivedAt) AS receivedAt, s.snapshotOn AS snapshotOn, coalesce(s.rows, 0) AS rows
ORDER BY id
