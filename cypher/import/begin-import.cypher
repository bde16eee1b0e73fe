// Begins an import, or goes on with one that was cut off. `before` is JSON of what the import will say anew of data set and sources.
// @param  id: ID!
// @param  number: Int!
// @param  directory: String!
// @param  contentHash: String!
// @param  profile: String!
// @param  snapshotOn: Date!
// @param  firstLoads: [String!]!
// @param  before: String!
// @param  at: DateTime!
// @access write
MERGE (i:Import {id: $id})
ON CREATE SET i.number = $number, i.status = 'RUNNING', i.startedAt = datetime($at), i.directory = $directory,
  i.manifestHash = $contentHash, i.profile = $profile, i.snapshotOn = $snapshotOn, i.firstLoads = $firstLoads,
  i.before = $before
