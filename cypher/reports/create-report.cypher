// Stores that a report was made; the same again changes nothing.
// @access write
// @param  id: ID!
// @param  job: String!
// @param  due: DateTime!
// @param  builtAt: DateTime!
// @param  late: Boolean!
// @param  missed: [String!]!
// @param  day: Date!
// @param  scope: [String!]!
// @param  runId: ID!
// @param  baseRunId: ID
// @param  language: String!
// @param  title: String!
// @param  sha256: String!
// @param  changed: Boolean!
// @param  folder: String!
// @param  formats: [String!]!
// @param  fileNames: [String!]!
// @param  bytes: [Int!]!
// @param  rules: [String!]!
// @param  ruleVersions: [String!]!
// @param  textHashes: [String!]!
// @param  sources: [String!]!
// @param  sourceVersions: [String!]!
// @param  parameters: String!
// @column id: ID!
MERGE (r:Report {id: $id})
ON CREATE SET r.job = $job, r.dueAt = datetime($due), r.builtAt = datetime($builtAt), r.late = $late, r.missed = $missed,
  r.day = $day, r.scope = $scope, r.runId = $runId, r.baseRunId = $baseRunId, r.language = $language, r.title = $title,
  r.sha256 = $sha256, r.changed = $changed, r.folder = $folder, r.formats = $formats, r.fileNames = $fileNames,
  r.bytes = $bytes, r.rules = $rules, r.ruleVersions = $ruleVersions, r.textHashes = $textHashes, r.sources = $sources,
  r.sourceVersions = $sourceVersions, r.parameters = $parameters
RETURN r.id AS id
