// What goes with a node that is taken out as remove-node.cypher does it: labels of the nodes, types of the relationships.
// @param  id: ID!
// @column labels: [String!]!
// @column types: [String!]!

// @include impact/_with-dependents.cypher
UNWIND [n] + dependent AS each
OPTIONAL MATCH (each)-[r]-()
WITH each, collect(DISTINCT type(r)) AS types
UNWIND labels(each) AS label
WITH collect(DISTINCT label) AS labels, collect(types) AS lists
RETURN labels AS labels, reduce(all = [], list IN lists | all + [type IN list WHERE NOT type IN all]) AS types
