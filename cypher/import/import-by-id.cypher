// One import and whether it is the last one that counts; no row when there is none with this id.
// @param  id: ID!
// @column id: ID!
// @column status: String!
// @column before: String!
// @column profile: String!
// @column later: [ID!]!
// @key    id
MATCH (i:Import {id: $id})
RETURN i.id AS id, i.status AS status, i.before AS before, i.profile AS profile,
  COLLECT {
    MATCH (l:Import) WHERE l.number > i.number AND l.status <> 'UNDONE' RETURN l.id ORDER BY l.number
  } AS later
