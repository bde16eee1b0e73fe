// Ids of the declarations that sources have made.
// @column id: ID!
// @key    id
MATCH (d:SourceDeclaration)
RETURN d.id AS id
