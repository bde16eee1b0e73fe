import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9915"] } as const;

const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9915' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (a:Entity:City {id: '991500', code: '991500', areaCode: '991500', level: 'CITY', name: '丑市'}),
    (o:Entity:PartyOrg {id: 'PO-9915-1', areaCode: '991500', name: '丑市委', field: 'CITY', kind: 'PARTY_COMMITTEE', level: 1}),
    (p:Entity:Person {id: 'P-991500000001', areaCode: '991500', name: '冯**', partyStatus: 'FULL'}),
    (q:Entity:Person {id: 'P-991500000002', areaCode: '991500', name: '陈**', partyStatus: 'FULL'}),
    (p)-[:HOLDS_POST {kind: 'STANDING_MEMBER', from: date('2020-01-01'), to: date('9999-12-31'), factKey: 'posts|9915'}]->(o),
    (w:Entity:WorkArea {id: 'WA-9915-1', areaCode: '991500', name: '城市基层党建'}),
    (x:Entity:WorkArea {id: 'WA-9915-2', areaCode: '991500', name: '无人负责'}),
    (p)-[:RESPONSIBLE_FOR {from: date('2021-01-01'), to: date('2021-07-01')}]->(w),
    (q)-[:RESPONSIBLE_FOR {from: date('2021-01-01'), to: date('9999-12-31')}]->(w)
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

describe("areas of work", () => {
  test("a city lists its areas of work and the post holders who answer for them on the day", async () => {
    const query = `query ($on: Date) { area(code: "991500", on: $on) { ... on City { workAreas { name area { name } responsible { from to person { name } } } } }
      person: node(id: "P-991500000001", on: $on) { ... on Person { workAreas { name } } } }`;
    const { data } = await ask(query, { on: "2021-06-30" }, here);
    expect(data).toEqual({
      area: {
        workAreas: [
          {
            name: "城市基层党建",
            area: { name: "丑市" },
            responsible: [{ from: "2021-01-01", to: "2021-07-01", person: { name: "冯**" } }],
          },
          { name: "无人负责", area: { name: "丑市" }, responsible: [] },
        ],
      },
      person: { workAreas: [{ name: "城市基层党建" }] },
    });
    const later = await ask(query, { on: "2021-07-01" }, here);
    expect(at(later.data, "area.workAreas.0.responsible")).toEqual([]);
    expect(at(later.data, "person.workAreas")).toEqual([]);
  });

  test("in the city every area of work has somebody who answers for it", async () => {
    const { data } = await ask(
      `{ area(code: "371700") { ... on City { workAreas { responsible { person { id } } } } } }`,
    );
    const areas = at(data, "area.workAreas");
    expect(Array.isArray(areas) && areas.length > 0).toBe(true);
    for (const area of Array.isArray(areas) ? areas : [])
      expect(at(area, "responsible.0.person.id")).toMatch(/^P-/);
  });
});
