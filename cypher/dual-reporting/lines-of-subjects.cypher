// How each subject's lines begin on the day: `start` are the ids from the subject on, `upper` the organisation from
// which a leadership line goes on up (null: the line ends there).
// @param  keys: [ID!]!
// @param  on: Date!
// @column key: ID!
// @column via: EdgeKind!
// @column kind: SubordinationKind
// @column start: [ID!]!
// @column upper: ID
UNWIND $keys AS key
CALL (key) {
  MATCH (o:Entity&PartyOrg {id: key})-[s:SUBORDINATE_TO]->(u:PartyOrg)
  WHERE s.from <= $on AND $on < s.to
  RETURN 'SUBORDINATE_TO' AS via, s.kind AS kind, [o.id] AS start, u.id AS upper
  UNION
  MATCH (p:Entity&Person {id: key})-[h:HOLDS_POST]->(t:PartyOrg|OwnersCommittee|WorkUnit|PropertyCompany)
  WHERE h.from <= $on AND $on < h.to
    AND h.kind IN ['SECRETARY', 'DEPUTY_SECRETARY', 'ORG_MEMBER', 'PUBLICITY_MEMBER', 'DISCIPLINE_MEMBER', 'OC_DIRECTOR', 'MANAGEMENT']
  RETURN 'HOLDS_POST' AS via, null AS kind,
    CASE WHEN t:PartyOrg THEN [p.id] ELSE [p.id, t.id] END AS start, CASE WHEN t:PartyOrg THEN t.id END AS upper
  UNION
  MATCH (w:Entity&WorkUnit {id: key})<-[s:SET_UP_IN]-(o:PartyOrg)
  WHERE s.from <= $on AND $on < s.to
    AND NOT EXISTS {
      MATCH (o)-[l:SUBORDINATE_TO {kind: 'LEADERSHIP'}]->(:PartyOrg)-[t:SET_UP_IN]->(w)
      WHERE l.from <= $on AND $on < l.to AND t.from <= $on AND $on < t.to
    }
  RETURN 'BELONGS_TO' AS via, null AS kind, [w.id] AS start, o.id AS upper
  UNION
  MATCH (w:Entity&WorkUnit {id: key})<-[s:SET_UP_IN]-(o:PartyOrg)-[k:UNIT_CHECKED_IN_TO]->(c:PartyOrg)
  WHERE s.from <= $on AND $on < s.to AND k.from <= $on AND $on < k.to
  RETURN 'UNIT_CHECKED_IN_TO' AS via, null AS kind, [w.id, o.id] AS start, c.id AS upper
}
RETURN key AS key, via AS via, kind AS kind, start AS start, upper AS upper
ORDER BY key, via, kind, upper
