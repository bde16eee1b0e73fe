// What hangs on nodes that are to be swept: keys of the relationships at them, ended ones included, ids of the nodes
// that lie in them, ids of projects they answer for. A node on which nothing hangs has empty lists.
// @param  ids: [ID!]!
// @column id: ID!
// @column factKeys: [String!]!
// @column inhabitants: [ID!]!
// @key    id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id,
  COLLECT { MATCH (n)-[r]-(:Entity) RETURN coalesce(r.factKey, '') } AS factKeys,
  COLLECT {
    WITH n WHERE n:City OR n:District OR n:Street OR n:Community
    MATCH (o:Entity {areaCode: n.id}) WHERE o.id <> n.id
    RETURN o.id
  }
    + COLLECT { MATCH (p:KeyProject {ownerUnit: id}) RETURN p.id } AS inhabitants
