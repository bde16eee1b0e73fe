/**
 * Ten rules as one types them first: two values, no cover, no evidence, nothing but the relationship that is missing,
 * and only the gaps as rows. Each takes `$on` alone, so a naive run speaks of everything that is loaded.
 */
export const naiveRules: ReadonlyMap<string, string> = new Map([
  ["G01", without("(n:Compound)", "(n)<-[r:SET_UP_IN]-(:PartyOrg {field: 'COMPOUND'})")],
  [
    "G02",
    `MATCH (n:Compound)
     WHERE NOT EXISTS { MATCH (n)<-[r:SET_UP_IN]-(:PartyOrg {field: 'COMPOUND'}) WHERE r.from <= $on AND $on < r.to }
       AND NOT EXISTS { MATCH (n)<-[r:INSTRUCTS]-(:Person) WHERE r.from <= $on AND $on < r.to }
     RETURN n.id AS id`,
  ],
  ["G04", without("(n:Grid)", "(n)<-[r:SET_UP_IN]-(:PartyOrg {field: 'GRID'})")],
  ["G05", without("(n:Grid)", "(n)<-[r:HOLDS_POST {kind: 'GRID_HEAD'}]-(:Person)")],
  ["G06", without("(n:Community)", "(n)<-[r:SET_UP_IN]-(:PartyOrg {field: 'COMMUNITY'})")],
  ["G09", without("(n:PropertyCompany)", "(n)<-[r:SET_UP_IN|INSTRUCTS]-()")],
  ["G10", without("(n:Compound)", "(n)<-[r:REPRESENTS]-(:OwnersCommittee)")],
  ["G12", without("(n:Compound)", "(n)<-[r:SERVES]-(:PropertyCompany)")],
  [
    "G22",
    `MATCH (n:WorkUnit)<-[w:WORKS_FOR]-(p:Person {inService: true})
     WHERE w.from <= $on AND $on < w.to
       AND NOT EXISTS { MATCH (p)-[r:CHECKED_IN_TO]->(:PartyOrg) WHERE r.from <= $on AND $on < r.to }
     RETURN n.id AS id, count(p) AS members`,
  ],
  ["G38", without("(n:PartyOrg)", "(n)<-[r:HOLDS_POST {kind: 'SECRETARY'}]-(:Person)")],
]);

function without(subject: string, relation: string): string {
  return `MATCH ${subject} WHERE NOT EXISTS { MATCH ${relation} WHERE r.from <= $on AND $on < r.to } RETURN n.id AS id`;
}
