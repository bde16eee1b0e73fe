import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9905"] } as const;

/** A street with three of the five powers, one of them ended; powers are nodes of the city, shared by all streets. */
const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9905' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (s:Entity:Street {id: '990501001', code: '990501001', areaCode: '990501001', level: 'STREET', name: '戊街道'}),
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
