import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9905"] } as const;

/** A street with three of the five powers, one of them ended; powers are nodes of the city, shared by all streets. */
const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9905' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (:Entity:City {id: '990500', code: '990500', areaCode: '990500', level: 'CITY', name: '戊市'}),
    (s:Entity:Street {id: '990501001', code: '990501001', areaCode: '990501001', level: 'STREET', name: '戊街道', reformCompletedOn: date('2020-12-01')}),
    (k:Entity:Task {id: 'TASK-9905', kind: 'INVESTMENT_ATTRACTION', name: '招商引资', areaCode: '990500', made: true}),
    (l:Entity:Task {id: 'TASK-9905-2', kind: 'TAX_ASSIST', name: '协税护税', areaCode: '990500', made: true}),
    (u:Entity:WorkUnit {id: 'WU-9905-1', areaCode: '990500', name: '商务局', orgType: 'ORGAN'}),
    (s)-[:RELIEVED_OF {on: date('2020-06-01'), docRef: '示例1号'}]->(k),
    (s)-[:RELIEVED_OF {on: date('2021-06-01')}]->(l),
    (u)-[:TOOK_OVER {on: date('2020-07-01')}]->(k),
    (a:Entity:StreetPower {id: 'POWER-9905-1', seq: 1, name: '考核评价权', areaCode: '990500'}),
    (b:Entity:StreetPower {id: 'POWER-9905-4', seq: 4, name: '规划参与权', areaCode: '990500'}),
    (c:Entity:StreetPower {id: 'POWER-9905-5', seq: 5, name: '建议权', areaCode: '990500'}),
    (s)-[:GRANTED {from: date('2020-05-01'), to: date('9999-12-31')}]->(b),
    (s)-[:GRANTED {from: date('2020-01-01'), to: date('9999-12-31'), exercisedCount: 7, lastExercisedOn: date('2021-11-30')}]->(a),
    (s)-[:GRANTED {from: date('2020-01-01'), to: date('2021-01-01'), exercisedCount: 2}]->(c)
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

describe("street powers", () => {
  test("a street shows the powers in force, in the order of the five, with how often each was used", async () => {
    const query = `query ($on: Date) { node(id: "990501001", on: $on) { ... on Street {
      powers { seq name grantedFrom exercised lastExercisedOn } } } }`;
    const { data } = await ask(query, { on: "2021-12-31" }, { ...here, scope: ["990501001"] });
    expect(at(data, "node.powers")).toEqual([
      { seq: 1, name: "考核评价权", grantedFrom: "2020-01-01", exercised: 7, lastExercisedOn: "2021-11-30" },
      { seq: 4, name: "规划参与权", grantedFrom: "2020-05-01", exercised: 0, lastExercisedOn: null },
    ]);
    const before = await ask(query, { on: "2020-12-31" }, here);
    expect(at(before.data, "node.powers.2.seq")).toBe(5);
  });

  test("a task taken off streets tells since when, of how many, and who took it over", async () => {
    const query = `query ($on: Date) { street: node(id: "990501001", on: $on) { ... on Street { relievedTasks { on documentNumber task { name relievedStreets } } } }
      city: node(id: "990500", on: $on) { ... on City { streetTasks { taskKind relievedStreets takenOverBy { on unit { name } } } statistics { streetReform { streets reformed relieved grants } } } }
      unit: node(id: "WU-9905-1", on: $on) { ... on WorkUnit { tookOver { name } } } }`;
    const { data } = await ask(query, { on: "2021-06-01" }, here);
    expect(data).toEqual({
      street: {
        relievedTasks: [
          { on: "2020-06-01", documentNumber: "示例1号", task: { name: "招商引资", relievedStreets: 1 } },
          { on: "2021-06-01", documentNumber: null, task: { name: "协税护税", relievedStreets: 1 } },
        ],
      },
      city: {
        streetTasks: [
          {
            taskKind: "INVESTMENT_ATTRACTION",
            relievedStreets: 1,
            takenOverBy: [{ on: "2020-07-01", unit: { name: "商务局" } }],
          },
          { taskKind: "TAX_ASSIST", relievedStreets: 1, takenOverBy: [] },
        ],
        statistics: { streetReform: { streets: 1, reformed: 1, relieved: 1, grants: 2 } },
      },
      unit: { tookOver: [{ name: "招商引资" }] },
    });
    const before = await ask(query, { on: "2020-06-30" }, here);
    expect(before.data).toEqual({
      street: {
        relievedTasks: [
          { on: "2020-06-01", documentNumber: "示例1号", task: { name: "招商引资", relievedStreets: 1 } },
        ],
      },
      city: {
        streetTasks: [{ taskKind: "INVESTMENT_ATTRACTION", relievedStreets: 1, takenOverBy: [] }],
        statistics: { streetReform: { streets: 1, reformed: 0, relieved: 0, grants: 3 } },
      },
      unit: { tookOver: [] },
    });
  });

  test("a power tells how many streets in scope hold it, and each place how its streets use it", async () => {
    const { data } = await ask(
      `{ node(id: "POWER-9905-1", on: "2021-12-31") { kind ... on StreetPower { seq streets } }
      area(code: "990501001", on: "2021-12-31") { statistics { streetReform { byPower { power { id seq } streets streetsUsing exercised } } } } }`,
      {},
      here,
    );
    expect(at(data, "node")).toEqual({ kind: "STREET_POWER", seq: 1, streets: 1 });
    const byPower = at(data, "area.statistics.streetReform.byPower");
    expect(byPower).toContainEqual({
      power: { id: "POWER-9905-1", seq: 1 },
      streets: 1,
      streetsUsing: 1,
      exercised: 7,
    });
    expect(byPower).toContainEqual({
      power: { id: "POWER-9905-4", seq: 4 },
      streets: 1,
      streetsUsing: 0,
      exercised: 0,
    });
    expect(byPower).toContainEqual({
      power: { id: "POWER-9905-5", seq: 5 },
      streets: 0,
      streetsUsing: 0,
      exercised: 0,
    });
  });

  test("in the whole city each of 34 streets has all five", async () => {
    const { data } = await ask(
      `{ area(code: "371700") { children { children { ... on Street { powers { seq } } } } } }`,
    );
    const districts = at(data, "area.children");
    const streets = (Array.isArray(districts) ? districts : []).flatMap(
      (district: unknown) => at(district, "children") ?? [],
    );
    expect(streets).toHaveLength(34);
    for (const street of streets)
      expect(at(street, "powers")).toEqual([1, 2, 3, 4, 5].map((seq) => ({ seq })));
  });
});
