// Takes entries out of the change log, by id: those of an import that is undone.
// @param  ids: [ID!]!
// @access write
UNWIND $ids AS id
MATCH (c:Change {id: id})
DELETE c
