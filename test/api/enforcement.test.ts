import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9911"] } as const;

const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9911' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (s:Entity:Street {id: '991101001', code: '991101001', areaCode: '991101001', level: 'STREET', name: '己街道'}),
    (t:Entity:Street {id: '991101002', code: '991101002', areaCode: '991101002', level: 'STREET', name: '庚街道'}),
    (f:Entity:EnforcementOffice {id: 'EO-9911-1', areaCode: '991101001', name: '己街道综合执法办公室', establishedOn: date('2020-01-01')})-[:OF]->(s),
    (u:Entity:WorkUnit {id: 'WU-9911-1', areaCode: '991101', name: '市场局', orgType: 'ORGAN'}),
    (v:Entity:WorkUnit {id: 'WU-9911-2', areaCode: '991101', name: '城管局', orgType: 'ORGAN'}),
    (a:Entity:EnforcementAction {id: 'EA-9911-1', areaCode: '991101001', name: '执法', on: date('2021-01-31'), kind: 'MARKET'})-[:CONDUCTED_BY]->(f),
    (b:Entity:EnforcementAction {id: 'EA-9911-2', areaCode: '991101001', name: '执法', on: date('2021-02-01'), kind: 'MARKET'})-[:CONDUCTED_BY]->(f),
    (c:Entity:EnforcementAction {id: 'EA-9911-3', areaCode: '991101001', name: '执法', on: date('2021-02-28')})-[:CONDUCTED_BY]->(f),
    (a)-[:INVOLVED]->(u), (b)-[:INVOLVED]->(u), (b)-[:INVOLVED]->(v)
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

describe("enforcement", () => {
  test("actions are counted in the period and by the day, by kind and month; a department once", async () => {
    const query = `query ($on: Date, $from: Date, $to: Date) { node(id: "991101001", on: $on) { ... on Street { enforcementOffice { name street { name }
      enforcement(from: $from, to: $to) { offices actions units lastActionOn byKind { actionKind actions } byMonth { month count } } } } } }`;
    const { data } = await ask(query, { on: "2021-12-31" }, here);
    expect(at(data, "node.enforcementOffice")).toEqual({
      name: "己街道综合执法办公室",
      street: { name: "己街道" },
      enforcement: {
        offices: 1,
        actions: 3,
        units: 2,
        lastActionOn: "2021-02-28",
        byKind: [
          { actionKind: "MARKET", actions: 2 },
          { actionKind: null, actions: 1 },
        ],
        byMonth: [
          { month: "2021-01", count: 1 },
          { month: "2021-02", count: 2 },
        ],
      },
    });
    const part = await ask(query, { on: "2021-02-27", from: "2021-02-01", to: "2021-12-31" }, here);
    expect(at(part.data, "node.enforcementOffice.enforcement")).toMatchObject({
      actions: 1,
      units: 2,
      lastActionOn: "2021-02-01",
    });
    const none = await ask(query, { on: "2021-12-31", to: "2021-01-30" }, here);
    expect(at(none.data, "node.enforcementOffice.enforcement")).toEqual({
      offices: 1,
      actions: 0,
      units: 0,
      lastActionOn: null,
      byKind: [],
      byMonth: [],
    });
  });

  test("a street without an office, or before its first day, has none", async () => {
    const { data } = await ask(
      `{ other: node(id: "991101002", on: "2021-12-31") { ... on Street { enforcementOffice { id } statistics { enforcement { offices actions } } } }
        before: node(id: "991101001", on: "2019-12-31") { ... on Street { enforcementOffice { id } } } }`,
      {},
      here,
    );
    expect(data).toEqual({
      other: { enforcementOffice: null, statistics: { enforcement: { offices: 0, actions: 0 } } },
      before: { enforcementOffice: null },
    });
  });

  test("the city counts 1,164 joint actions of 34 offices", async () => {
    const { data } = await ask(
      `{ area(code: "371700") { statistics { enforcement { offices actions byKind { actions } byMonth { count } } } } }`,
    );
    const sum = (path: string, field: string): number => {
      const rows = at(data, path);
      return (Array.isArray(rows) ? rows : []).reduce(
        (total: number, row: unknown) => total + Number(at(row, field)),
        0,
      );
    };
    expect(at(data, "area.statistics.enforcement")).toMatchObject({ offices: 34, actions: 1164 });
    expect(sum("area.statistics.enforcement.byKind", "actions")).toBe(1164);
    expect(sum("area.statistics.enforcement.byMonth", "count")).toBe(1164);
  });
});
