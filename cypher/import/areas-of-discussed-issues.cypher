// For each issue the area of the body at whose earliest meeting it was discussed. An issue no meeting discussed has no row.
// @param  ids: [ID!]!
// @column id: ID!
// @column areaCode: String!
// @key    id
UNWIND $ids AS id
MATCH (i:Entity {id: id})<-[:DISCUSSED]-(m:Meeting)
WITH i, m ORDER BY m.heldOn, m.id
WITH i, collect(m.areaCode)[0] AS areaCode
WHERE areaCode IS NOT NULL
RETURN i.id AS id, areaCode AS areaCode
