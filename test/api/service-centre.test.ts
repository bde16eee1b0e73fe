import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9904"] } as const;

const open = "to: date('9999-12-31')";

/** A station under a street centre; the street centre stops on 2021-07-01, the station serves two places. */
const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9904' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (s:Entity:Street {id: '990401001', code: '990401001', areaCode: '990401001', level: 'STREET', name: '丁街道'}),
    (m:Entity:Community {id: '990401001001', code: '990401001001', areaCode: '990401001001', level: 'COMMUNITY', name: '丁社区'}),
    (c:Entity:Compound {id: 'CMP-9904-1', areaCode: '990401001001', name: '丁小区', households: 55}),
    (x:Entity:ServiceCentre {id: 'SC-9904-1', areaCode: '990401001', name: '丁街道党群服务中心', tier: 'STREET', areaSqm: 1200.5, hasApp: true}),
    (y:Entity:ServiceCentre {id: 'SC-9904-2', areaCode: '990401001001', name: '丁小区服务站', tier: 'COMPOUND', hasWindow: false}),
    (x)-[:SERVES_AREA {from: date('2020-01-01'), to: date('2021-07-01')}]->(s),
    (y)-[:SERVES_AREA {from: date('2020-01-01'), ${open}}]->(c),
    (y)-[:SERVES_AREA {from: date('2021-01-01'), ${open}}]->(m),
    (y)-[:UNDER {from: date('2020-01-01'), ${open}}]->(x)
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

async function names(args: string): Promise<unknown> {
  const { data } = await ask(`{ serviceCentres(${args}) { nodes { name } } }`, {}, here);
  const nodes = at(data, "serviceCentres.nodes");
  return Array.isArray(nodes) ? nodes.map((node) => at(node, "name")) : nodes;
}

describe("service centres", () => {
  test("a centre is there while it serves an area", async () => {
    expect(await names(`on: "2019-12-31"`)).toEqual([]);
    expect(await names(`on: "2021-06-30"`)).toEqual(["丁街道党群服务中心", "丁小区服务站"]);
    expect(await names(`on: "2021-07-01"`)).toEqual(["丁小区服务站"]);
  });

  test("filters by tier and window; a window that is not known is neither yes nor no", async () => {
    expect(await names(`filter: { tiers: [COMPOUND, REGIONAL] }, on: "2021-06-30"`)).toEqual([
      "丁小区服务站",
    ]);
    expect(await names(`filter: { hasWindow: false }, on: "2021-06-30"`)).toEqual(["丁小区服务站"]);
    expect(await names(`filter: { hasWindow: true }, on: "2021-06-30"`)).toEqual([]);
  });

  test("what a station serves comes by area, each as what it is, and the centre above while it is there", async () => {
    const query = `query ($on: Date) { node(id: "SC-9904-2", on: $on) { ... on ServiceCentre { tier hasWindow areaSqm
      serves { __typename name ... on Compound { households } } under { name areaSqm hasApp oneWindow } } } }`;
    const { data } = await ask(query, { on: "2021-06-30" }, here);
    expect(at(data, "node")).toEqual({
      tier: "COMPOUND",
      hasWindow: false,
      areaSqm: null,
      serves: [
        { __typename: "Community", name: "丁社区" },
        { __typename: "Compound", name: "丁小区", households: 55 },
      ],
      under: { name: "丁街道党群服务中心", areaSqm: 1200.5, hasApp: true, oneWindow: null },
    });
    const later = await ask(query, { on: "2021-07-01" }, here);
    expect(at(later.data, "node.under")).toBeNull();
  });
});

describe("service centres of the whole city", () => {
  test("34 + 280 + 531 + 21, of which 381 stations have a window", async () => {
    const tier = (name: string) =>
      `${name.toLowerCase()}: serviceCentres(filter: { tiers: [${name}] }, first: 1) { totalCount }`;
    const { data } = await ask(`{ ${["STREET", "COMMUNITY", "COMPOUND", "REGIONAL"].map(tier).join(" ")}
      windows: serviceCentres(filter: { tiers: [COMPOUND], hasWindow: true }, first: 1) { totalCount } }`);
    expect(data).toEqual({
      street: { totalCount: 34 },
      community: { totalCount: 280 },
      compound: { totalCount: 531 },
      regional: { totalCount: 21 },
      windows: { totalCount: 381 },
    });
  });
});
