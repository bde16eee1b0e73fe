// Accepts a finding until a day; a second acceptance replaces the first.
// @access write
// @param  id: ID!
// @param  reason: String!
// @param  until: Date!
// @param  at: DateTime!
// @param  by: String!
MERGE (a:Acceptance {id: $id})
SET a.reason = $reason, a.until = $until, a.at = datetime($at), a.by = $by
