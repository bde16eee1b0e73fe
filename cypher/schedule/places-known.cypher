// Which of these places are loaded, whatever the day.
// @param  ids: [ID!]!
// @column id: ID!
// @key    id
UNWIND $ids AS id
MATCH (a:Entity {id: id})
WHERE a:City OR a:District OR a:Street OR a:Community
RETURN a.id AS id
