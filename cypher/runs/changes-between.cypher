// How many facts were changed, ended or swept after `since` and up to `until`, and how many after that.
// @param  since: DateTime!
// @param  until: DateTime!
// @column between: Int!
// @column later: Int!
MATCH (c:Change)
WHERE c.at > datetime($since)
RETURN count(CASE WHEN c.at <= datetime($until) THEN 1 END) AS between,
  count(CASE WHEN c.at > datetime($until) THEN 1 END) AS later
