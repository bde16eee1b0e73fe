import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9902"] } as const;

/** Three companies rated in 2003, one of them removed in 2004, and one never rated; two compounds they serve. */
const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9902' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (m:Entity:Community {id: '990201001001', code: '990201001001', areaCode: '990201001001', level: 'COMMUNITY', name: '乙社区'}),
    (c1:Entity:Compound {id: 'CMP-9902-1', areaCode: '990201001001', name: '乙小区'}),
    (c2:Entity:Compound {id: 'CMP-9902-2', areaCode: '990202001001', name: '丙小区'}),
    (c1)-[:LOCATED_IN {from: date('1900-01-01'), to: date('9999-12-31')}]->(m),
    (c2)-[:LOCATED_IN {from: date('1900-01-01'), to: date('9999-12-31')}]->(m),
    (a:Entity:PropertyCompany {id: 'PC-9902-1', areaCode: '990201', name: '甲物业', sortName: 'jiawuye甲物业', pinyin: 'jiawuye', initials: 'jwy', uscc: 'XN1', status: 'ACTIVE'}),
    (b:Entity:PropertyCompany {id: 'PC-9902-2', areaCode: '990201', name: '乙物业', sortName: 'yiwuye乙物业', pinyin: 'yiwuye', initials: 'ywy', status: 'ACTIVE'}),
    (r:Entity:PropertyCompany {id: 'PC-9902-3', areaCode: '990201', name: '丙物业', sortName: 'bingwuye丙物业', pinyin: 'bingwuye', initials: 'bwy', status: 'REMOVED', removedOn: date('2004-06-01')}),
    (n:Entity:PropertyCompany {id: 'PC-9902-4', areaCode: '990202', name: '丁物业', sortName: 'dingwuye丁物业', pinyin: 'dingwuye', initials: 'dwy', status: 'ACTIVE', closedOn: date('2005-01-01')}),
    (:Entity:CreditRating {id: 'CR-9902-1', areaCode: '990201', name: '信用评价 2003', year: 2003, score: 90.0, redScore: 100.0, redWeight: 0.3})-[:RATES]->(a),
    (:Entity:CreditRating {id: 'CR-9902-2', areaCode: '990201', name: '信用评价 2003', year: 2003, score: 90.0, redScore: 50.0, redWeight: 0.3})-[:RATES]->(b),
    (:Entity:CreditRating {id: 'CR-9902-3', areaCode: '990201', name: '信用评价 2003', year: 2003, score: 95.0})-[:RATES]->(r),
    (:Entity:CreditRating {id: 'CR-9902-4', areaCode: '990201', name: '信用评价 2002', year: 2002, score: 70.0, redScore: 70.0, redWeight: 0.3})-[:RATES]->(a),
    (r)-[:SERVES {from: date('2001-01-01'), to: date('2004-06-01'), contractFrom: date('2001-01-01'), contractTo: date('2005-12-31')}]->(c1),
    (a)-[:SERVES {from: date('2004-06-01'), to: date('9999-12-31'), fromKnown: false}]->(c1),
    (r)-[:SERVES {from: date('2002-01-01'), to: date('9999-12-31')}]->(c2),
    (o:Entity:PartyOrg {id: 'PO-9902-1', areaCode: '990201', name: '甲物业党支部', field: 'PROPERTY', kind: 'BRANCH', level: 6}),
    (o)-[:SET_UP_IN {from: date('2002-01-01'), to: date('9999-12-31')}]->(a),
    (u:Entity:WorkUnit {id: 'WU-9902-1', areaCode: '990201', name: '某局', orgType: 'ORGAN'}),
    (s:Entity:PartyOrg {id: 'PO-9902-2', areaCode: '990201', name: '某街道党工委', field: 'STREET', kind: 'WORKING_COMMITTEE', level: 3}),
    (p:Entity:Person {id: 'P-990200000001', areaCode: '990201', name: '赵**', partyStatus: 'FULL'}),
    (p)-[:INSTRUCTS {kind: 'PROPERTY', from: date('2003-01-01'), to: date('2004-01-01')}]->(b),
    (p)-[:SECONDED_FROM {from: date('2003-01-01'), to: date('2004-01-01')}]->(u),
    (p)-[:INSTRUCTS {kind: 'COMPOUND', from: date('2003-02-01'), to: date('9999-12-31')}]->(c2),
    (p)-[:SENT_BY {from: date('2003-02-01'), to: date('9999-12-31')}]->(s)
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

async function names(args: string): Promise<unknown> {
  const { data } = await ask(`{ propertyCompanies(${args}) { nodes { name } } }`, {}, here);
  const nodes = at(data, "propertyCompanies.nodes");
  return Array.isArray(nodes) ? nodes.map((node) => at(node, "name")) : nodes;
}

async function company(id: string, on: string, fields: string): Promise<unknown> {
  const { data } = await ask(
    `{ node(id: "${id}", on: "${on}") { ... on PropertyCompany { ${fields} } } }`,
    {},
    here,
  );
  return at(data, "node");
}

describe("property companies", () => {
  test("a company is in business until the day of its removal", async () => {
    expect(await company("PC-9902-3", "2004-05-31", "status removedOn")).toEqual({
      status: "ACTIVE",
      removedOn: null,
    });
    expect(await company("PC-9902-3", "2004-06-01", "status removedOn")).toEqual({
      status: "REMOVED",
      removedOn: "2004-06-01",
    });
    expect(await names(`filter: { status: REMOVED }, on: "2004-06-01"`)).toEqual(["丙物业"]);
    expect(await names(`filter: { status: REMOVED }, on: "2004-05-31"`)).toEqual([]);
  });

  test("a company that was closed is not there", async () => {
    expect(await company("PC-9902-4", "2004-12-31", "name status")).toEqual({
      name: "丁物业",
      status: "ACTIVE",
    });
    expect(await company("PC-9902-4", "2005-01-01", "name status")).toBeNull();
  });

  test("filters ask for organisation and instructor of the day", async () => {
    expect(await names(`filter: { hasPartyOrg: true }, on: "2003-06-01"`)).toEqual(["甲物业"]);
    expect(await names(`filter: { hasInstructor: true }, on: "2003-06-01"`)).toEqual(["乙物业"]);
    expect(await names(`filter: { hasInstructor: true }, on: "2004-01-01"`)).toEqual([]);
    expect(
      await names(`filter: { hasPartyOrg: false, hasInstructor: false, status: ACTIVE }, on: "2004-06-01"`),
    ).toEqual(["乙物业", "丁物业"]);
  });

  test("text is found in name, pinyin and initials", async () => {
    for (const text of ["丁", "dingwu", "dwy"]) {
      expect(await names(`filter: { text: "${text}" }, on: "2004-06-01"`)).toEqual(["丁物业"]);
    }
  });

  test("orders: by name in pinyin, by compounds served, by the latest rating", async () => {
    expect(await names(`orderBy: { field: NAME }, on: "2004-05-31"`)).toEqual([
      "丙物业",
      "丁物业",
      "甲物业",
      "乙物业",
    ]);
    expect(await names(`orderBy: { field: COMPOUNDS, direction: DESC }, on: "2004-05-31"`)).toEqual([
      "丙物业",
      "丁物业",
      "乙物业",
      "甲物业",
    ]);
    expect(await names(`orderBy: { field: RATING, direction: DESC }, on: "2004-05-31"`)).toEqual([
      "丙物业",
      "乙物业",
      "甲物业",
      "丁物业",
    ]);
    expect(await names(`orderBy: { field: RATING, direction: DESC }, on: "2002-05-31"`)).toEqual([
      "甲物业",
      "丁物业",
      "丙物业",
      "乙物业",
    ]);
  });

  test("contracts are all that began, ended ones too, within the scope", async () => {
    const query = `{ node(id: "PC-9902-3", on: "2004-12-31") { ... on PropertyCompany { contracts { from to contractFrom contractTo
      company { name } compound { name service { company { name } from } } } } } }`;
    const whole = await ask(query, {}, here);
    expect(at(whole.data, "node.contracts")).toEqual([
      {
        from: "2001-01-01",
        to: "2004-06-01",
        contractFrom: "2001-01-01",
        contractTo: "2005-12-31",
        company: { name: "丙物业" },
        compound: { name: "乙小区", service: { company: { name: "甲物业" }, from: null } },
      },
      {
        from: "2002-01-01",
        to: null,
        contractFrom: null,
        contractTo: null,
        company: { name: "丙物业" },
        compound: { name: "丙小区", service: null },
      },
    ]);
    const part = await ask(query, {}, { ...here, scope: ["990201"] });
    expect(at(part.data, "node.contracts")).toHaveLength(1);
    expect(await company("PC-9902-3", "2001-12-31", "contracts { to }")).toEqual({
      contracts: [{ to: "2004-06-01" }],
    });
    expect(await company("PC-9902-3", "2004-12-31", "contracts(first: 1) { from }")).toEqual({
      contracts: [{ from: "2001-01-01" }],
    });
  });

  test("the instructor comes with who sent him or her for this very period", async () => {
    const fields = "instructor { from to person { name } sentBy { name kind } }";
    expect(await company("PC-9902-2", "2003-06-01", fields)).toEqual({
      instructor: {
        from: "2003-01-01",
        to: "2004-01-01",
        person: { name: "赵**" },
        sentBy: { name: "某局", kind: "WORK_UNIT" },
      },
    });
    expect(await company("PC-9902-2", "2004-01-01", fields)).toEqual({ instructor: null });
    const { data } = await ask(
      `{ node(id: "CMP-9902-2", on: "2003-06-01") { ... on Compound { ${fields} } } }`,
      {},
      here,
    );
    expect(at(data, "node.instructor.sentBy")).toEqual({ name: "某街道党工委", kind: "PARTY_ORG" });
  });
});

describe("credit ratings", () => {
  const fields = "year score redScore redWeight rank rankWithoutRed";

  test("equal scores share the better rank; without the red part they part", async () => {
    expect(await company("PC-9902-1", "2004-12-31", `rating { ${fields} }`)).toEqual({
      rating: { year: 2003, score: 90, redScore: 100, redWeight: 0.3, rank: 1, rankWithoutRed: 2 },
    });
    expect(await company("PC-9902-2", "2004-12-31", "rating { rank rankWithoutRed }")).toEqual({
      rating: { rank: 1, rankWithoutRed: 1 },
    });
  });

  test("a removed company has a score and no rank, and pushes nobody down", async () => {
    expect(await company("PC-9902-3", "2004-06-01", `rating { ${fields} }`)).toEqual({
      rating: { year: 2003, score: 95, redScore: null, redWeight: null, rank: null, rankWithoutRed: null },
    });
    expect(await company("PC-9902-1", "2004-05-31", "rating { rank }")).toEqual({ rating: { rank: 2 } });
    expect(await company("PC-9902-1", "2004-06-01", "rating { rank }")).toEqual({ rating: { rank: 1 } });
  });

  test("without a year it is the latest one up to the day's; a later one is not there", async () => {
    expect(await company("PC-9902-1", "2002-07-01", "rating { year score }")).toEqual({
      rating: { year: 2002, score: 70 },
    });
    expect(await company("PC-9902-1", "2004-12-31", "rating(year: 2002) { score rank }")).toEqual({
      rating: { score: 70, rank: 1 },
    });
    expect(await company("PC-9902-1", "2002-07-01", "rating(year: 2003) { score }")).toEqual({
      rating: null,
    });
    expect(await company("PC-9902-4", "2004-12-31", "rating { score }")).toEqual({ rating: null });
  });
});

describe("companies of the whole city", () => {
  test("240 in business, 7 removed, 21 with neither organisation nor instructor", async () => {
    const { data } =
      await ask(`{ active: propertyCompanies(filter: { status: ACTIVE }, first: 1) { totalCount }
      removed: propertyCompanies(filter: { status: REMOVED }, first: 1) { totalCount }
      blank: propertyCompanies(filter: { status: ACTIVE, hasPartyOrg: false, hasInstructor: false }, first: 1) { totalCount }
      led: propertyCompanies(filter: { hasPartyOrg: true }, first: 1) { totalCount }
      instructed: propertyCompanies(filter: { hasInstructor: true }, first: 1) { totalCount } }`);
    expect(data).toEqual({
      active: { totalCount: 240 },
      removed: { totalCount: 7 },
      blank: { totalCount: 21 },
      led: { totalCount: 99 },
      instructed: { totalCount: 182 },
    });
  });

  test("the page by rating has ranks that never fall, in four statements", async () => {
    const { data, statements } =
      await ask(`{ propertyCompanies(filter: { status: ACTIVE }, orderBy: { field: RATING, direction: DESC }, first: 20) {
      totalCount nodes { name rating { score redWeight rank rankWithoutRed } contracts { compound { name } from to } } } }`);
    const nodes = at(data, "propertyCompanies.nodes");
    const ranks = (Array.isArray(nodes) ? nodes : []).map((node) => Number(at(node, "rating.rank")));
    expect(ranks).toHaveLength(20);
    expect(ranks[0]).toBe(1);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(statements.toSorted()).toEqual([
      "contractsOfCompanies",
      "creditRatings",
      "propertyCompanyCount",
      "propertyCompanyList",
    ]);
  });
});
