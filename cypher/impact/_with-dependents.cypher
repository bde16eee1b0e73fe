MATCH (n:Entity {id: $id})
OPTIONAL MATCH (n)<-[:MADE_BY|VISITED|RATES|AWARDED_TO|BY|ABOUT|BY_UNIT|ASSESSES|CONDUCTED_BY|OF|FOR]-(e)
WHERE e:Visit OR e:CreditRating OR e:DemoAward OR e:DutyReport OR e:Assessment OR e:CareerEvent OR e:Candidate
  OR e:OrgLifeEvent OR e:ServiceActivity
OPTIONAL MATCH (e)-[:RAISED]->(i:Issue)
WITH n, collect(DISTINCT e) + collect(DISTINCT i) AS dependent
