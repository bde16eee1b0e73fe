// Writes the one data set that is loaded.
// @param  profile: String!
// @param  synthetic: Boolean!
// @param  snapshotOn: Date!
// @param  generatedAt: DateTime!
// @param  rngSeed: Int
// @param  assumptionsVersion: String
// @access write
MERGE (d:DataSet {id: 'CURRENT'})
SET d.profile = $profile, d.synthetic = $synthetic, d.snapshotOn = $snapshotOn, d.generatedAt = datetime($generatedAt),
  d.rngSeed = $rngSeed, d.assumptionsVersion = $assumptionsVersion
