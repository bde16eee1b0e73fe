import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9909"] } as const;

/** One award to a compound that runs out on 2021-07-01, one to a company, for good. */
const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9909' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (a:Entity:District {id: '990901', code: '990901', areaCode: '990901', level: 'DISTRICT', name: '丁区'}),
    (c:Entity:Compound {id: 'CMP-9909-1', areaCode: '990901001001', name: '丁小区'}),
    (k:Entity:PropertyCompany {id: 'PC-9909-1', areaCode: '990901', name: '丁物业', status: 'ACTIVE'}),
    (:Entity:DemoAward {id: 'AW-9909-1', areaCode: '990901001001', name: '红色物业', category: 'RED_PROPERTY', field: 'COMPOUND', level: 'CITY',
      awardedOn: date('2020-07-01'), validTo: date('2021-07-01')})-[:AWARDED_TO]->(c),
    (:Entity:DemoAward {id: 'AW-9909-2', areaCode: '990901', name: '红色物业', category: 'RED_PROPERTY', field: 'PROPERTY', level: 'PROVINCE',
      awardedOn: date('2021-03-01')})-[:AWARDED_TO]->(k)
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

async function listed(on: string, filter: string): Promise<unknown> {
  const { data } = await ask(
    `{ area(code: "990901", on: "${on}") { awards(filter: ${filter}) { totalCount nodes { id active } }
      statistics { awards(filter: ${filter}) { total active } } } }`,
    {},
    here,
  );
  return data === null || data === undefined ? data : data["area"];
}

const [compoundAward, companyAward] = ["AW-9909-1", "AW-9909-2"];

describe("demonstration awards", () => {
  test("an award is listed from its day on and holds until the day it runs out", async () => {
    expect(await listed("2021-02-28", "{}")).toEqual({
      awards: { totalCount: 1, nodes: [{ id: compoundAward, active: true }] },
      statistics: { awards: { total: 1, active: 1 } },
    });
    expect(await listed("2021-07-01", "{}")).toEqual({
      awards: {
        totalCount: 2,
        nodes: [
          { id: companyAward, active: true },
          { id: compoundAward, active: false },
        ],
      },
      statistics: { awards: { total: 2, active: 1 } },
    });
    expect(await listed("2021-07-01", "{ active: false, categories: [RED_PROPERTY] }")).toEqual({
      awards: { totalCount: 1, nodes: [{ id: compoundAward, active: false }] },
      statistics: { awards: { total: 1, active: 0 } },
    });
    expect(await listed("2021-07-01", "{ level: PROVINCE, fields: [COMPOUND] }")).toEqual({
      awards: { totalCount: 0, nodes: [] },
      statistics: { awards: { total: 0, active: 0 } },
    });
  });

  test("a holder shows what holds on the day; an award its holder as what it is", async () => {
    const { data } = await ask(
      `{ compound: node(id: "CMP-9909-1", on: "2021-06-30") { ... on Compound { awards { category level awardedOn validTo target { __typename name } } } }
        later: node(id: "CMP-9909-1", on: "2021-07-01") { ... on Compound { awards { id } } }
        award: node(id: "AW-9909-2", on: "2021-07-01") { kind ... on DemoAward { target { ... on PropertyCompany { status } } } }
        early: node(id: "AW-9909-2", on: "2021-02-28") { ... on DemoAward { active } } }`,
      {},
      here,
    );
    expect(data).toEqual({
      compound: {
        awards: [
          {
            category: "RED_PROPERTY",
            level: "CITY",
            awardedOn: "2020-07-01",
            validTo: "2021-07-01",
            target: { __typename: "Compound", name: "丁小区" },
          },
        ],
      },
      later: { awards: [] },
      award: { kind: "AWARD", target: { status: "ACTIVE" } },
      early: null,
    });
  });

  test("in the whole city 2,000 city-level awards, 130 of them red property, counted in one statement for all districts", async () => {
    const { data, statements } = await ask(
      `{ area(code: "371700") { statistics { awards(filter: { level: CITY }) { total byCategory { category awards } } }
        children { statistics { awards(filter: { level: CITY }) { total } } } } }`,
    );
    expect(at(data, "area.statistics.awards.total")).toBe(2000);
    const brands = at(data, "area.statistics.awards.byCategory");
    expect(brands).toContainEqual({ category: "RED_PROPERTY", awards: 130 });
    const districts = at(data, "area.children");
    const totals = (Array.isArray(districts) ? districts : []).map((each: unknown) =>
      Number(at(each, "statistics.awards.total")),
    );
    expect(totals).toHaveLength(11);
    expect(totals.reduce((sum, total) => sum + total, 0)).toBeLessThanOrEqual(2000);
    expect(statements.filter((name) => name === "awardStatistics")).toHaveLength(2);
  });
});
