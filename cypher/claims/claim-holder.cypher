// Who has a claim and what for; no row when nobody has.
// @param  key: ID!
// @column owner: String!
// @column about: String
// @column until: DateTime!
MATCH (c:Claim {key: $key})
WHERE c.owner IS NOT NULL
RETURN c.owner AS owner, c.about AS about, toString(c.until) AS until
