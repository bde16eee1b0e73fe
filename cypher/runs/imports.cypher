// Every import, the latest first: when it began, and when it ended or was taken back.
// @column id: ID!
// @column status: String!
// @column startedAt: DateTime!
// @column finishedAt: DateTime
// @key    id
MATCH (i:Import)
RETURN i.id AS id, i.status AS status, toString(i.startedAt) AS startedAt, toString(i.finishedAt) AS finishedAt
ORDER BY i.number DESC
