import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9912"] } as const;

const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9912' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (a:Entity:District {id: '991201', code: '991201', areaCode: '991201', level: 'DISTRICT', name: '辛区'}),
    (s:Entity:Street {id: '991201001', code: '991201001', areaCode: '991201001', level: 'STREET', name: '辛街道'}),
    (o:Entity:PartyOrg {id: 'PO-9912-1', areaCode: '991201', name: '辛区委', field: 'DISTRICT', kind: 'PARTY_COMMITTEE', level: 2}),
    (p:Entity:Person {id: 'P-991200000001', areaCode: '991201', name: '郑**', partyStatus: 'FULL'}),
    (p)-[:HOLDS_POST {kind: 'SECRETARY', from: date('2020-01-01'), to: date('2021-07-01'), factKey: 'posts|9912'}]->(o),
    (u:Entity:WorkUnit {id: 'WU-9912-1', areaCode: '991201', name: '成员局', orgType: 'ORGAN'}),
    (d:Entity:DutyReport {id: 'DR-9912-1', areaCode: '991201', name: '述职 2020', year: 2020, kind: 'COUNTY_SECRETARY', reportedOn: date('2020-12-20'), includesUrban: true, grade: 'GOOD'}),
    (d)-[:BY]->(p), (d)-[:ABOUT]->(o),
    (e:Entity:DutyReport {id: 'DR-9912-2', areaCode: '991201', name: '述职 2021', year: 2021, kind: 'MEMBER_UNIT'}),
    (e)-[:BY_UNIT]->(u),
    (:Entity:Assessment {id: 'AS-9912-1', areaCode: '991201', name: '考核', year: 2021, scheme: 'UNIT', item: 'CHECK_IN', score: 8.5, maxScore: 10.0})-[:ASSESSES]->(u),
    (w:Entity:Assessment {id: 'AS-9912-2', areaCode: '991201001', name: '考核', year: 2020, scheme: 'STREET', item: 'PUBLIC_SERVICE', score: 9.0, maxScore: 10.0})-[:ASSESSES]->(s),
    (w)-[:CONDUCTED_BY]->(o),
    (t:Entity:Outpost {id: 'OP-9912-1', areaCode: '991201001', name: '派驻机构', consentOn: date('2021-03-01')})-[:STATIONED_AT {from: date('2020-01-01'), to: date('2021-07-01')}]->(s),
    (t)-[:OF]->(u),
    (:Entity:Assessment {id: 'AS-9912-3', areaCode: '991201001', name: '考核', year: 2021, scheme: 'OUTPOST', item: 'PUBLIC_SAFETY'})-[:ASSESSES]->(t)
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

describe("duty reports", () => {
  test("a place lists them latest year first, by kind and year, none of a later year", async () => {
    const listed = async (on: string, filter: string) => {
      const { data } = await ask(
        `{ area(code: "991201", on: "${on}") { dutyReports(filter: ${filter}) { totalCount nodes { year reportKind } } } }`,
        {},
        here,
      );
      return at(data, "area.dutyReports");
    };
    const [first, second] = [
      { year: 2020, reportKind: "COUNTY_SECRETARY" },
      { year: 2021, reportKind: "MEMBER_UNIT" },
    ];
    expect(await listed("2021-12-31", "{}")).toEqual({ totalCount: 2, nodes: [second, first] });
    expect(await listed("2020-12-31", "{}")).toEqual({ totalCount: 1, nodes: [first] });
    expect(await listed("2020-12-19", "{}")).toEqual({ totalCount: 0, nodes: [] });
    expect(await listed("2021-12-31", "{ kinds: [MEMBER_UNIT], year: 2020 }")).toEqual({
      totalCount: 0,
      nodes: [],
    });
  });

  test("a report names secretary, unit and organisation; a secretary who left holds no post and is not named", async () => {
    const query = `query ($on: Date) { org: node(id: "PO-9912-1", on: $on) { ... on PartyOrg { dutyReports { grade includesUrban by { name } about { name } byUnit { name } } } }
      unit: node(id: "WU-9912-1", on: $on) { ... on WorkUnit { dutyReports(year: 2021) { reportKind by { name } byUnit { name } } none: dutyReports(year: 2020) { id } } } }`;
    const { data } = await ask(query, { on: "2021-06-30" }, here);
    expect(data).toEqual({
      org: {
        dutyReports: [
          {
            grade: "GOOD",
            includesUrban: true,
            by: { name: "郑**" },
            about: { name: "辛区委" },
            byUnit: null,
          },
        ],
      },
      unit: { dutyReports: [{ reportKind: "MEMBER_UNIT", by: null, byUnit: { name: "成员局" } }], none: [] },
    });
    const later = await ask(query, { on: "2021-07-01" }, here);
    expect(at(later.data, "org.dutyReports.0.by")).toBeNull();
  });

  test("the city has 11 reports of county secretaries for 2021", async () => {
    const { data } = await ask(
      `{ area(code: "371700") { dutyReports(filter: { year: 2021, kinds: [COUNTY_SECRETARY] }, first: 20) { totalCount nodes { about { field } } } } }`,
    );
    expect(at(data, "area.dutyReports.totalCount")).toBe(11);
    expect(at(data, "area.dutyReports.nodes.0.about.field")).toBe("DISTRICT");
  });
});

describe("appraisals", () => {
  test("units, streets and outposts show their items up to the year of the day", async () => {
    const query = `query ($on: Date, $year: Int) {
      unit: node(id: "WU-9912-1", on: $on) { ... on WorkUnit { assessments(year: $year) { scheme item score maxScore target { name } conductedBy { name } } } }
      street: node(id: "991201001", on: $on) { ... on Street { assessments(year: $year) { scheme conductedBy { name } }
        outposts { name consentOn unit { name } street { name } assessments(year: $year) { item score } } } } }`;
    const { data } = await ask(query, { on: "2021-06-30" }, here);
    expect(data).toEqual({
      unit: {
        assessments: [
          {
            scheme: "UNIT",
            item: "CHECK_IN",
            score: 8.5,
            maxScore: 10,
            target: { name: "成员局" },
            conductedBy: null,
          },
        ],
      },
      street: {
        assessments: [{ scheme: "STREET", conductedBy: { name: "辛区委" } }],
        outposts: [
          {
            name: "派驻机构",
            consentOn: "2021-03-01",
            unit: { name: "成员局" },
            street: { name: "辛街道" },
            assessments: [{ item: "PUBLIC_SAFETY", score: null }],
          },
        ],
      },
    });
    const earlier = await ask(query, { on: "2020-12-31" }, here);
    expect(at(earlier.data, "unit.assessments")).toEqual([]);
    expect(at(earlier.data, "street.outposts.0")).toMatchObject({ consentOn: null, assessments: [] });
    const gone = await ask(query, { on: "2021-07-01", year: 2021 }, here);
    expect(at(gone.data, "street")).toEqual({ assessments: [], outposts: [] });
  });
});
