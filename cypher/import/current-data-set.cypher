// The data set that is loaded; no row in an empty store.
// @column profile: String!
// @column synthetic: Boolean!
// @column snapshotOn: Date!
// @column generatedAt: DateTime
// @column rngSeed: Int
// @column assumptionsVersion: String
MATCH (d:DataSet)
RETURN d.profile AS profile, d.synthetic AS synthetic, d.snapshotOn AS snapshotOn,
  toString(d.generatedAt) AS generatedAt, d.rngSeed AS rngSeed, d.assumptionsVersion AS assumptionsVersion
ORDER BY snapshotOn DESC
LIMIT 1
