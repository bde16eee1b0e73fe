import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9914"] } as const;

const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9914' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (a:Entity:City {id: '991400', code: '991400', areaCode: '991400', level: 'CITY', name: '子市'}),
    (c:Entity:IndustryChain {id: 'IC-9914-1', areaCode: '991401', name: '甲链'}),
    (d:Entity:IndustryChain {id: 'IC-9914-2', areaCode: '991400', name: '乙链', pilot: true}),
    (u:Entity:WorkUnit {id: 'WU-9914-1', areaCode: '991401', name: '有组织企业', orgType: 'TWO_NEW_ECONOMIC', employees: 3}),
    (v:Entity:WorkUnit {id: 'WU-9914-2', areaCode: '991401', name: '无组织企业', orgType: 'TWO_NEW_ECONOMIC'}),
    (o:Entity:PartyOrg {id: 'PO-9914-1', areaCode: '991401', name: '企业党支部', field: 'TWO_NEW', kind: 'BRANCH', level: 6}),
    (o)-[:SET_UP_IN {from: date('2020-01-01'), to: date('9999-12-31')}]->(u),
    (u)-[:IN_CHAIN {from: date('2021-01-01'), to: date('9999-12-31')}]->(d),
    (v)-[:IN_CHAIN {from: date('2021-01-01'), to: date('2021-07-01')}]->(d),
    (o)-[:IN_CHAIN {from: date('2021-01-01'), to: date('9999-12-31')}]->(d)
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

describe("industry chains", () => {
  test("a city lists its chains, pilots first, with members of the day and firms without an organisation", async () => {
    const query = `query ($on: Date) { area(code: "991400", on: $on) { ... on City { industryChains { name pilot unitsWithoutOrg
      partyOrgs { totalCount nodes { name } } workUnits { totalCount nodes { name partyOrg { name } employees { exact text } } } } } } }`;
    const { data } = await ask(query, { on: "2021-06-30" }, here);
    expect(at(data, "area.industryChains")).toEqual([
      {
        name: "乙链",
        pilot: true,
        unitsWithoutOrg: 1,
        partyOrgs: { totalCount: 1, nodes: [{ name: "企业党支部" }] },
        workUnits: {
          totalCount: 2,
          nodes: [
            { name: "有组织企业", partyOrg: { name: "企业党支部" }, employees: { exact: null, text: "<5" } },
            { name: "无组织企业", partyOrg: null, employees: null },
          ],
        },
      },
      {
        name: "甲链",
        pilot: null,
        unitsWithoutOrg: 0,
        partyOrgs: { totalCount: 0, nodes: [] },
        workUnits: { totalCount: 0, nodes: [] },
      },
    ]);
    const later = await ask(query, { on: "2021-07-01" }, here);
    expect(at(later.data, "area.industryChains.0")).toMatchObject({
      unitsWithoutOrg: 0,
      workUnits: { totalCount: 1 },
    });
  });

  test("an organisation and a unit name their chains; units are found by having an organisation", async () => {
    const { data } = await ask(
      `{ org: node(id: "PO-9914-1", on: "2021-07-01") { ... on PartyOrg { chains { name } } }
        unit: node(id: "WU-9914-2", on: "2021-07-01") { ... on WorkUnit { chains { name } } }
        with: workUnits(filter: { hasPartyOrg: true }, on: "2021-07-01") { totalCount nodes { name } }
        without: workUnits(filter: { hasPartyOrg: false }, on: "2021-07-01") { totalCount nodes { name } } }`,
      {},
      here,
    );
    expect(data).toEqual({
      org: { chains: [{ name: "乙链" }] },
      unit: { chains: [] },
      with: { totalCount: 1, nodes: [{ name: "有组织企业" }] },
      without: { totalCount: 1, nodes: [{ name: "无组织企业" }] },
    });
  });
});
