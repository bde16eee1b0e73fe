// Takes a node out of the graph as if its row had never been loaded: with it go the events whose own row could not
// have been read without it (a visit without its visitor), and the issues such an event had raised.
// @access write
// @param  id: ID!

// @include impact/_with-dependents.cypher
FOREACH (each IN dependent | DETACH DELETE each)
DETACH DELETE n
