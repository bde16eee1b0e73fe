// Who has the right to import; no row when nobody has.
// @column owner: String!
// @column directory: String!
// @column until: DateTime!
MATCH (c:Claim {key: 'import'})
WHERE c.owner IS NOT NULL
RETURN c.owner AS owner, coalesce(c.directory, '') AS directory, toString(c.until) AS until
