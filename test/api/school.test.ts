import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9917"] } as const;

/** A school with one measure under way and six candidates, one of them with two years in two overlapping posts. */
const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9917' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (a:Entity:City {id: '991700', code: '991700', areaCode: '991700', level: 'CITY', name: '卯市'}),
    (s:Entity:WorkUnit {id: 'WU-9917-1', areaCode: '991701', name: '卯学校', orgType: 'SCHOOL'}),
    (t:Entity:WorkUnit {id: 'WU-9917-2', areaCode: '991701', name: '卯机关', orgType: 'ORGAN'}),
    (m:Entity:Measure {id: 'MEASURE-9917', areaCode: '991700', name: '措施', seq: 1, aspect: 2}),
    (m)-[:CARRIED_OUT_BY {status: 'RUNNING', actedOn: date('2021-05-01')}]->(s),
    (o:Entity:PartyOrg {id: 'PO-9917-1', areaCode: '991701', name: '卯学校党总支', field: 'SCHOOL', kind: 'GENERAL_BRANCH', level: 5})
  FOREACH (number IN range(1, 6) |
    CREATE (p:Entity:Person {id: 'P-99170000000' + number, areaCode: '991701', name: '韩**', partyStatus: 'FULL'})
    CREATE (p)-[:HOLDS_POST {kind: 'ORG_MEMBER', from: CASE WHEN number = 1 THEN date('2020-01-01') ELSE date('2015-01-01') END,
      to: CASE WHEN number = 1 THEN date('2021-01-01') ELSE date('9999-12-31') END, factKey: 'posts|9917-a' + number}]->(o)
    CREATE (p)-[:HOLDS_POST {kind: 'SECRETARY', from: date('2020-07-01'), to: date('2021-12-31'), factKey: 'posts|9917-b' + number}]->(o)
    CREATE (c:Entity:Candidate {id: 'CAND-9917-' + number, areaCode: '991701', name: '人选', listedOn: date('2021-03-01'), status: 'PROPOSED'})
    CREATE (c)-[:OF]->(p) CREATE (c)-[:FOR]->(s))
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

describe("schools", () => {
  test("a school shows its measures with the latest action by the day; a measure how its schools stand", async () => {
    const query = `query ($on: Date) { node(id: "WU-9917-1", on: $on) { ... on WorkUnit { measures { status actedOn measure { id seq aspect schools lastActedOn byStatus { status schools } } } } } }`;
    const { data } = await ask(query, { on: "2021-12-31" }, here);
    expect(at(data, "node.measures")).toEqual([
      {
        status: "RUNNING",
        actedOn: "2021-05-01",
        measure: {
          id: "MEASURE-9917",
          seq: 1,
          aspect: 2,
          schools: 1,
          lastActedOn: "2021-05-01",
          byStatus: [{ status: "RUNNING", schools: 1 }],
        },
      },
    ]);
    const before = await ask(query, { on: "2021-04-30" }, here);
    expect(at(before.data, "node.measures.0")).toMatchObject({
      actedOn: null,
      measure: { lastActedOn: null },
    });
  });

  test("candidates are numbers: years of overlapping posts count once and end on the day", async () => {
    const query = `query ($on: Date) { school: node(id: "WU-9917-1", on: $on) { ... on WorkUnit { candidates { candidates { exact } appointed { exact } experienced { exact text } fewestYears } } }
      organ: node(id: "WU-9917-2", on: $on) { ... on WorkUnit { candidates { fewestYears } measures { status } } }
      area(code: "991700", on: $on) { statistics { candidates { candidates { exact } } } } }`;
    const { data } = await ask(query, { on: "2021-12-31" }, here);
    expect(data).toEqual({
      // One of six has less: five would give it away, so the part reads "≥".
      school: {
        candidates: {
          candidates: { exact: 6 },
          appointed: { exact: 0 },
          experienced: { exact: null, text: "≥5" },
          fewestYears: 730 / 365,
        },
      },
      organ: { candidates: null, measures: [] },
      area: { statistics: { candidates: { candidates: { exact: 6 } } } },
    });
    const before = await ask(query, { on: "2021-02-28" }, here);
    expect(at(before.data, "school.candidates")).toMatchObject({
      candidates: { exact: 0 },
      fewestYears: null,
    });
  });

  test("the city has nine measures in three aspects", async () => {
    const { data } = await ask(
      `{ area(code: "371700") { ... on City { schoolMeasures { seq aspect schools } } } }`,
    );
    const measures = at(data, "area.schoolMeasures");
    const rows = Array.isArray(measures) ? measures : [];
    expect(rows.map((row: unknown) => at(row, "seq"))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(new Set(rows.map((row: unknown) => at(row, "aspect"))).size).toBe(3);
  });
});
