import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9913"] } as const;

/**
 * A state firm with a unit-level committee and a branch below it, checked in with the community where it stands from
 * 2021-02-01 and with another one before; six in-service members live there, all checked in. A school set up on
 * 2021-05-01 has a branch that never checked in.
 */
const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9913' DETACH DELETE n
  WITH count(*) AS cleared
  WITH date('2020-01-01') AS begin, date('9999-12-31') AS open
  CREATE (a:Entity:Community {id: '991301001001', code: '991301001001', areaCode: '991301001001', level: 'COMMUNITY', name: '甲社区'}),
    (b:Entity:Community {id: '991301001002', code: '991301001002', areaCode: '991301001002', level: 'COMMUNITY', name: '乙社区'}),
    (k:Entity:Compound {id: 'CMP-9913-1', areaCode: '991301001001', name: '甲小区'})-[:LOCATED_IN {from: begin, to: open}]->(a),
    (oa:Entity:PartyOrg {id: 'PO-9913-A', areaCode: '991301001001', name: '甲社区党委', kind: 'PARTY_COMMITTEE', field: 'COMMUNITY', level: 4}),
    (ob:Entity:PartyOrg {id: 'PO-9913-B', areaCode: '991301001002', name: '乙社区党委', kind: 'PARTY_COMMITTEE', field: 'COMMUNITY', level: 4}),
    (oa)-[:SET_UP_IN {from: begin, to: open}]->(a), (ob)-[:SET_UP_IN {from: begin, to: open}]->(b),
    (f:Entity:WorkUnit {id: 'WU-9913-1', areaCode: '991301001001', name: '甲公司', sortName: 'jia', orgType: 'SOE', uscc: '91371302XN0000011A'}),
    (s:Entity:WorkUnit {id: 'WU-9913-2', areaCode: '991301001002', name: '乙学校', sortName: 'yi', orgType: 'SCHOOL', establishedOn: date('2021-05-01')}),
    (f)-[:LOCATED_IN {from: begin, to: open}]->(a), (s)-[:LOCATED_IN {from: begin, to: open}]->(b),
    (fo:Entity:PartyOrg {id: 'PO-9913-F', areaCode: '991301001001', name: '甲公司党委', kind: 'PARTY_COMMITTEE', field: 'SOE', level: 4}),
    (fb:Entity:PartyOrg {id: 'PO-9913-F-1', areaCode: '991301001001', name: '甲公司第一党支部', kind: 'BRANCH', field: 'SOE', level: 6}),
    (so:Entity:PartyOrg {id: 'PO-9913-S', areaCode: '991301001002', name: '乙学校党支部', kind: 'BRANCH', field: 'SCHOOL', level: 6}),
    (fo)-[:SET_UP_IN {from: begin, to: open}]->(f), (fb)-[:SET_UP_IN {from: begin, to: open}]->(f), (so)-[:SET_UP_IN {from: begin, to: open}]->(s),
    (fb)-[:SUBORDINATE_TO {kind: 'LEADERSHIP', from: begin, to: open}]->(fo),
    (fo)-[:UNIT_CHECKED_IN_TO {from: date('2020-06-01'), to: date('2021-06-01')}]->(ob),
    (fo)-[:UNIT_CHECKED_IN_TO {from: date('2021-02-01'), to: open}]->(oa),
    (p:Entity:Person {id: 'P-991300000000', areaCode: '991301001001', name: '赵**', partyStatus: 'FULL', inService: false}),
    (p)-[:HOLDS_POST {kind: 'MANAGEMENT', from: begin, to: open, factKey: 'posts:9913-1'}]->(f),
    (p)-[:HOLDS_POST {kind: 'SECRETARY', from: begin, to: open, factKey: 'posts:9913-2'}]->(fo),
    (p)-[:HOLDS_POST {kind: 'SECRETARY', from: begin, to: open, factKey: 'posts:9913-3'}]->(fb)
  WITH begin, open, f, k, oa, fb
  UNWIND range(1, 6) AS number
  CREATE (r:Entity:Person {id: 'P-99130000000' + number, areaCode: '991301001001', name: '王**', partyStatus: 'FULL', inService: true}),
    (r)-[:BELONGS_TO {from: begin, to: open}]->(fb), (r)-[:WORKS_FOR {from: begin, to: open}]->(f),
    (r)-[:RESIDES_IN {from: begin, to: open}]->(k), (r)-[:CHECKED_IN_TO {from: date('2020-03-01'), to: open}]->(oa)
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

async function units(filter: string, on = "2021-12-31", orderBy = "{ field: NAME }"): Promise<unknown> {
  const query = `{ workUnits(filter: ${filter}, orderBy: ${orderBy}, on: "${on}") { totalCount nodes { name } } }`;
  const { data } = await ask(query, {}, here);
  const nodes = at(data, "workUnits.nodes");
  expect(Array.isArray(nodes) && nodes.length).toBe(at(data, "workUnits.totalCount"));
  return Array.isArray(nodes) ? nodes.map((node) => at(node, "name")) : nodes;
}

describe("work units", () => {
  test("a unit is there from its first day on", async () => {
    expect(await units("{}", "2021-04-30")).toEqual(["甲公司"]);
    expect(await units("{}", "2021-05-01")).toEqual(["甲公司", "乙学校"]);
  });

  test("type, place, text and the unit leg narrow a list; members sort it", async () => {
    expect(await units('{ orgTypes: ["SCHOOL"] }')).toEqual(["乙学校"]);
    expect(await units('{ within: "991301001001" }')).toEqual(["甲公司"]);
    expect(await units('{ text: "学" }')).toEqual(["乙学校"]);
    expect(await units("{ checkedIn: true }")).toEqual(["甲公司"]);
    expect(await units("{ checkedIn: false }")).toEqual(["乙学校"]);
    expect(await units("{ checkedIn: true }", "2021-01-31")).toEqual([]);
    expect(await units("{}", "2021-12-31", "{ field: IN_SERVICE_MEMBERS }")).toEqual(["乙学校", "甲公司"]);
  });

  test("it shows its organisation of unit level, where it stands and whom it checked in with", async () => {
    const query = `query ($on: Date) { workUnits(on: $on, filter: { orgTypes: ["SOE"] }) { nodes { creditCode orgType
      community { name } partyOrg { name } checkedInWith { name } inServiceMembers { exact } inServiceCheckedIn { exact }
      posts { id } management: posts(kinds: [MANAGEMENT]) { holder { name } at { kind } } } } }`;
    const { data, statements } = await ask(query, { on: "2021-05-31" }, here);
    expect(at(data, "workUnits.nodes.0")).toEqual({
      creditCode: "91371302XN0000011A",
      orgType: "SOE",
      community: { name: "甲社区" },
      partyOrg: { name: "甲公司党委" },
      checkedInWith: { name: "甲社区党委" },
      inServiceMembers: { exact: 6 },
      inServiceCheckedIn: { exact: 6 },
      posts: [{ id: "posts:9913-2" }, { id: "posts:9913-1" }],
      management: [{ holder: { name: "赵**" }, at: { kind: "WORK_UNIT" } }],
    });
    expect(statements).toEqual(["workUnitList", "posts", "posts"]);
    const before = await ask(query, { on: "2021-01-31" }, here);
    expect(at(before.data, "workUnits.nodes.0.checkedInWith")).toEqual({ name: "乙社区党委" });
  });

  test("its members by community of residence are a page of their own", async () => {
    const { data } = await ask(
      `{ node(id: "WU-9913-1", on: "2021-12-31") { ... on WorkUnit { membersByCommunity { totalCount nodes {
        subject { name ... on Community { code } } inService { exact } checkedIn { exact } } } } } }`,
      {},
      here,
    );
    expect(at(data, "node.membersByCommunity")).toEqual({
      totalCount: 1,
      nodes: [
        {
          subject: { name: "甲社区", code: "991301001001" },
          inService: { exact: 6 },
          checkedIn: { exact: 6 },
        },
      ],
    });
  });

  test("what lies out of scope is null", async () => {
    const query = `{ workUnits(on: "2021-01-31", filter: { orgTypes: ["SOE"] }) { nodes { checkedInWith { name } community { name } } } }`;
    const { data } = await ask(query, {}, { ...here, scope: ["991301001001"] });
    expect(at(data, "workUnits.nodes")).toEqual([{ checkedInWith: null, community: { name: "甲社区" } }]);
  });
});

describe("work units of the whole city", () => {
  test("all 680 public units have checked in, 60 of them state firms; 320 are two-new organisations", async () => {
    const { data } = await ask(`{ in: workUnits(filter: { checkedIn: true }, first: 1) { totalCount }
      firms: workUnits(filter: { orgTypes: ["SOE"] }, first: 1) { totalCount }
      twoNew: workUnits(filter: { orgTypes: ["TWO_NEW_ECONOMIC", "TWO_NEW_SOCIAL"] }, first: 1) { totalCount } }`);
    expect(data).toEqual({ in: { totalCount: 680 }, firms: { totalCount: 60 }, twoNew: { totalCount: 320 } });
  });
});
