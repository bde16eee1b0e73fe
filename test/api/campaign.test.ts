import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9913"] } as const;

const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9913' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (a:Entity:City {id: '991300', code: '991300', areaCode: '991300', level: 'CITY', name: '壬市'}),
    (s:Entity:Street {id: '991301001', code: '991301001', areaCode: '991301001', level: 'STREET', name: '壬街道'}),
    (k:Entity:PropertyCompany {id: 'PC-9913-1', areaCode: '991301001', name: '壬物业', status: 'REMOVED', removedOn: date('2021-09-01'), removalReason: 'LOW_CREDIT'}),
    (l:Entity:PropertyCompany {id: 'PC-9913-2', areaCode: '991302', name: '癸物业', status: 'ACTIVE'}),
    (c:Entity:Campaign {id: 'CAM-9913', areaCode: '991300', name: '红色物业2.0', version: '2.0', startsOn: date('2021-03-01'), endsOn: date('2021-12-01')}),
    (c)-[:COVERS {from: date('2021-03-01'), to: date('2021-10-01')}]->(k),
    (c)-[:COVERS {from: date('2021-04-01'), to: date('9999-12-31')}]->(l),
    (p:Entity:Platform {id: 'PF-9913', areaCode: '991301001', name: '为民代办', kind: 'ERRAND'}),
    (k)-[:OPERATES {from: date('2021-05-01'), to: date('2021-08-01'), fromKnown: false}]->(p),
    (o:Entity:PartyOrg {id: 'PO-9913-1', areaCode: '991301001', name: '壬街道党工委', field: 'STREET', kind: 'WORKING_COMMITTEE', level: 3}),
    (u:Entity:WorkUnit {id: 'WU-9913-1', areaCode: '991300', name: '住建局', orgType: 'ORGAN'}),
    (o)-[:GUIDES {from: date('2021-01-01'), to: date('9999-12-31')}]->(k),
    (k)-[:SUPERVISED_BY {from: date('2021-01-01'), to: date('2021-07-01')}]->(u),
    (s)-[:IMPLEMENTED_BY {from: date('2021-01-01'), to: date('9999-12-31')}]->(k)
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

async function company(on: string, fields: string): Promise<unknown> {
  const { data } = await ask(
    `{ node(id: "PC-9913-1", on: "${on}") { ... on PropertyCompany { ${fields} } } }`,
    {},
    here,
  );
  return at(data, "node");
}

describe("campaigns and platforms", () => {
  test("a city lists the campaigns that run on the day, with the companies of the day", async () => {
    const query = `query ($on: Date) { area(code: "991300", on: $on) { ... on City { campaigns { name version startsOn endsOn companies { totalCount nodes { name status } } } } } }`;
    const { data } = await ask(query, { on: "2021-09-30" }, here);
    expect(at(data, "area.campaigns")).toEqual([
      {
        name: "红色物业2.0",
        version: "2.0",
        startsOn: "2021-03-01",
        endsOn: "2021-12-01",
        companies: {
          totalCount: 2,
          nodes: [
            { name: "壬物业", status: "REMOVED" },
            { name: "癸物业", status: "ACTIVE" },
          ],
        },
      },
    ]);
    for (const on of ["2021-02-28", "2021-12-01"]) {
      expect(at((await ask(query, { on }, here)).data, "area.campaigns")).toEqual([]);
    }
    expect(await company("2021-09-30", "campaigns { name }")).toEqual({
      campaigns: [{ name: "红色物业2.0" }],
    });
    expect(await company("2021-10-01", "campaigns { name }")).toEqual({ campaigns: [] });
  });

  test("a platform is there while it is run, and counted by kind", async () => {
    expect(await company("2021-07-31", "platforms { platformKind from to company { name } }")).toEqual({
      platforms: [{ platformKind: "ERRAND", from: null, to: "2021-08-01", company: { name: "壬物业" } }],
    });
    expect(await company("2021-08-01", "platforms { id }")).toEqual({ platforms: [] });
    const count = async (on: string) =>
      at(
        (
          await ask(
            `{ area(code: "991300", on: "${on}") { statistics { platforms { platformKind platforms companies } } } }`,
            {},
            here,
          )
        ).data,
        "area.statistics.platforms",
      );
    expect(await count("2021-07-31")).toEqual([{ platformKind: "ERRAND", platforms: 1, companies: 1 }]);
    expect(await count("2021-08-01")).toEqual([]);
  });

  test("the three roles around a company are those of the day, and within the scope", async () => {
    const roles = "roles { guidedBy { name } supervisedBy { name } implementedBy { name } } area { name }";
    expect(await company("2021-06-30", roles)).toEqual({
      roles: {
        guidedBy: [{ name: "壬街道党工委" }],
        supervisedBy: [{ name: "住建局" }],
        implementedBy: [{ name: "壬街道" }],
      },
      area: { name: "壬街道" },
    });
    expect(await company("2021-07-01", "roles { supervisedBy { name } }")).toEqual({
      roles: { supervisedBy: [] },
    });
    const { data } = await ask(
      `{ node(id: "PC-9913-1", on: "2021-06-30") { ... on PropertyCompany { ${roles} } } }`,
      {},
      { ...here, scope: ["991301"] },
    );
    expect(at(data, "node.roles.supervisedBy")).toEqual([]);
  });

  test("the reason of a removal is told once it has happened", async () => {
    expect(await company("2021-08-31", "status removalReason")).toEqual({
      status: "ACTIVE",
      removalReason: null,
    });
    expect(await company("2021-09-01", "status removalReason")).toEqual({
      status: "REMOVED",
      removalReason: "LOW_CREDIT",
    });
  });
});
