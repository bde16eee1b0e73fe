// Takes back that sources were declared: the sources and the declarations of an import that is undone.
// @param  sources: [ID!]!
// @param  declarations: [ID!]!
// @access write
OPTIONAL MATCH (d:SourceDeclaration)
WHERE d.id IN $declarations
DELETE d
WITH DISTINCT 1 AS done
OPTIONAL MATCH (s:Source)
WHERE s.id IN $sources
DELETE s
