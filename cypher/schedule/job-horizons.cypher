// How far each job has come: every time up to its horizon has been recorded as due. A job never entered has no row.
// @param  names: [String!]!
// @column name: String!
// @column line: String!
// @column horizon: DateTime!
// @key    name
UNWIND $names AS name
MATCH (j:ReportJob {name: name})
RETURN j.name AS name, j.line AS line, toString(j.horizon) AS horizon
