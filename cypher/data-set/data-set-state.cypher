// The one data set that is loaded, and the first four digits of every city in it; no row in an empty store.
// `importing` names the folder of an import that runs now.
// @column profile: String!
// @column synthetic: Boolean!
// @column snapshotOn: Date!
// @column generatedAt: DateTime
// @column importing: String
// @column cityPrefixes: [String!]!
MATCH (d:DataSet)
WITH d ORDER BY d.snapshotOn DESC LIMIT 1
RETURN d.profile AS profile, d.synthetic AS synthetic, d.snapshotOn AS snapshotOn,
  toString(d.generatedAt) AS generatedAt,
  COLLECT { MATCH (i:Import {status: 'RUNNING'}) RETURN i.directory ORDER BY i.startedAt DESC LIMIT 1 }[0] AS importing,
  COLLECT {
    MATCH (p:City|District|Street|Community) RETURN DISTINCT left(p.code, 4) AS prefix ORDER BY prefix
  } AS cityPrefixes
