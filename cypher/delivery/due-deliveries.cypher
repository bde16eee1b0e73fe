// Messages of one kind that may be sent now, longest due first: those that wait, and those whose claimant died.
// @param  kind: DeliveryKind!
// @param  now: DateTime!
// @param  limit: Int!
// @column id: ID!
// @key    id
MATCH (d:Delivery)
WHERE d.kind = $kind AND d.state = 'WAITING' AND d.dueAt <= datetime($now)
RETURN d.id AS id
ORDER BY d.dueAt, id
LIMIT $limit
