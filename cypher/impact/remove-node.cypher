// Takes a node out of the graph as if its row had never been loaded: with it go the events whose own row could not
// have been read without it (a visit without its visitor), and the issues such an event had raised.
// @access write
// @param  id: ID!
MATCH (n:Entity {id: $id})
OPTIONAL MATCH (n)<-[:MADE_BY|VISITED|RATES|AWARDED_TO|BY|ABOUT|BY_UNIT|ASSESSES|CONDUCTED_BY|OF|FOR]-(e)
WHERE e:Visit OR e:CreditRating OR e:DemoAward OR e:DutyReport OR e:Assessment OR e:CareerEvent OR e:Candidate
  OR e:OrgLifeEvent OR e:ServiceActivity
OPTIONAL MATCH (e)-[:RAISED]->(i:Issue)
WITH n, collect(DISTINCT e) + collect(DISTINCT i) AS dependent
FOREACH (each IN dependent | DETACH DELETE each)
DETACH DELETE n
