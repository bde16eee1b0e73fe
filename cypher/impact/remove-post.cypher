// Takes one post out of the graph.
// @access write
// @param  id: ID!
MATCH (:Person)-[h:HOLDS_POST {factKey: $id}]->(:Entity)
DELETE h
