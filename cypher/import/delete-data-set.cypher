// Takes the data set out again, when the import that brought it is undone.
// @param  profile: String!
// @access write
MATCH (d:DataSet {id: 'CURRENT'})
WHERE d.profile = $profile
DELETE d
