// Takes an acceptance back; nothing happens where there is none.
// @access write
// @param  id: ID!
MATCH (a:Acceptance {id: $id})
DELETE a
