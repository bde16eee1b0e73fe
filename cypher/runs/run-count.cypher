// How many runs are stored.
// @column total: Int!
MATCH (r:Run)
RETURN count(r) AS total
