import { beforeAll, describe, expect, test } from "vitest";
import { partCount } from "../../src/dual-check-in/part-count.ts";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9916"] } as const;

/**
 * Communities A and B of one district, C of another. Unit 1 stands in A and is checked in there; of its members 12 live
 * in A, 6 of them checked in, and 6 moved to C on 2021-03-01 but are checked in with A. Unit 2 stands in B, its
 * organisation is checked in with A; 8 members live in B, all checked in there, 2 of them until 2021-07-01. Unit 3 stands
 * in C, only its sub-branch is checked in. A firm, a civilian, one not in service and one without a home count for nothing.
 */
const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9916' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (:Entity:District {id: '991601', code: '991601', areaCode: '991601', level: 'DISTRICT', name: '甲区'}),
    (:Entity:District {id: '991602', code: '991602', areaCode: '991602', level: 'DISTRICT', name: '乙区'}),
    (:Entity:Street {id: '991601001', code: '991601001', areaCode: '991601001', level: 'STREET', name: '甲街道'}),
    (:Entity:Street {id: '991602001', code: '991602001', areaCode: '991602001', level: 'STREET', name: '乙街道'})
  WITH date('1900-01-01') AS always, date('2020-01-01') AS begin, date('9999-12-31') AS open
  UNWIND ['991601001001', '991601001002', '991602001001'] AS code
  MATCH (s:Entity:Street {id: left(code, 9)})
  CREATE (m:Entity:Community {id: code, code: code, areaCode: code, level: 'COMMUNITY', name: '社区' + code}),
    (m)-[:PART_OF {from: always, to: open}]->(s),
    (:Entity:Compound {id: 'CMP-' + code, areaCode: code, name: '小区' + code})-[:LOCATED_IN {from: always, to: open}]->(m),
    (:Entity:PartyOrg {id: 'PO-' + code, areaCode: code, name: '社区党委' + code, kind: 'PARTY_COMMITTEE', field: 'COMMUNITY', level: 4})
      -[:SET_UP_IN {from: begin, to: open}]->(m)
  WITH DISTINCT always, begin, open
  UNWIND [['WU-9916-1', 'ORGAN', '991601001001', '991601001001', null], ['WU-9916-2', 'SCHOOL', '991601001002', '991601001001', null],
    ['WU-9916-3', 'HOSPITAL', '991602001001', null, '991602001001'], ['WU-9916-4', 'TWO_NEW_ECONOMIC', '991601001001', '991601001001', null]] AS row
  MATCH (m:Entity {id: row[2]})
  CREATE (u:Entity:WorkUnit {id: row[0], areaCode: row[2], name: '单位' + row[0], sortName: row[0], orgType: row[1]}),
    (u)-[:LOCATED_IN {from: always, to: open}]->(m),
    (o:Entity:PartyOrg {id: 'PO-' + row[0], areaCode: row[2], name: '单位党委', kind: 'PARTY_COMMITTEE', field: 'ORGAN', level: 4}),
    (b:Entity:PartyOrg {id: 'PO-' + row[0] + '-1', areaCode: row[2], name: '下属支部', kind: 'BRANCH', field: 'ORGAN', level: 6}),
    (o)-[:SET_UP_IN {from: begin, to: open}]->(u), (b)-[:SET_UP_IN {from: begin, to: open}]->(u),
    (b)-[:SUBORDINATE_TO {kind: 'LEADERSHIP', from: begin, to: open}]->(o)
  FOREACH (code IN CASE WHEN row[3] IS NULL THEN [] ELSE [row[3]] END |
    MERGE (h:Entity {id: 'PO-' + code}) CREATE (o)-[:UNIT_CHECKED_IN_TO {from: begin, to: open}]->(h))
  FOREACH (code IN CASE WHEN row[4] IS NULL THEN [] ELSE [row[4]] END |
    MERGE (h:Entity {id: 'PO-' + code}) CREATE (b)-[:UNIT_CHECKED_IN_TO {from: begin, to: open}]->(h))
  WITH DISTINCT begin, open
  UNWIND [['a', 6, 'WU-9916-1', '991601001001', begin, '991601001001', open], ['b', 6, 'WU-9916-1', '991601001001', begin, null, null],
    ['c', 6, 'WU-9916-1', '991602001001', date('2021-03-01'), '991601001001', open],
    ['d', 6, 'WU-9916-2', '991601001002', begin, '991601001002', open],
    ['e', 2, 'WU-9916-2', '991601001002', begin, '991601001002', date('2021-07-01')],
    ['f', 1, 'WU-9916-4', '991601001001', begin, '991601001001', open]] AS row
  UNWIND range(1, row[1]) AS number
  MATCH (u:Entity {id: row[2]}), (k:Entity {id: 'CMP-' + row[3]})
  CREATE (p:Entity:Person {id: 'P-9916' + row[0] + number, areaCode: u.areaCode, name: '王**', partyStatus: 'FULL', inService: true}),
    (p)-[:WORKS_FOR {from: begin, to: open}]->(u), (p)-[:RESIDES_IN {from: row[4], to: open}]->(k)
  FOREACH (code IN CASE WHEN row[5] IS NULL THEN [] ELSE [row[5]] END |
    MERGE (h:Entity {id: 'PO-' + code}) CREATE (p)-[:CHECKED_IN_TO {from: begin, to: row[6]}]->(h))
  WITH DISTINCT begin, open
  MATCH (u:Entity {id: 'WU-9916-1'}), (k:Entity {id: 'CMP-991601001001'})
  CREATE (x:Entity:Person {id: 'P-9916x1', areaCode: '991601', name: '李**', partyStatus: 'NONE', inService: true}),
    (y:Entity:Person {id: 'P-9916x2', areaCode: '991601', name: '李**', partyStatus: 'FULL', inService: false}),
    (z:Entity:Person {id: 'P-9916x3', areaCode: '991601', name: '李**', partyStatus: 'FULL', inService: true}),
    (x)-[:WORKS_FOR {from: begin, to: open}]->(u), (y)-[:WORKS_FOR {from: begin, to: open}]->(u), (z)-[:WORKS_FOR {from: begin, to: open}]->(u),
    (x)-[:RESIDES_IN {from: begin, to: open}]->(k), (y)-[:RESIDES_IN {from: begin, to: open}]->(k)
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

const figures =
  "subject { id } inService { text } checkedIn { text } elsewhere { text } unitsLocated unitsCheckedIn";

/** Rows as lists: subject, in service, checked in, elsewhere, units located, units checked in. */
function rowsOf(connection: unknown): unknown {
  const nodes = at(connection, "nodes");
  return Array.isArray(nodes)
    ? nodes.map((node) =>
        [
          "subject.id",
          "inService.text",
          "checkedIn.text",
          "elsewhere.text",
          "unitsLocated",
          "unitsCheckedIn",
        ].map((path) => at(node, path)),
      )
    : nodes;
}

async function rows(
  args: string,
  on = "2021-12-31",
  scope: readonly string[] = here.scope,
): Promise<unknown> {
  const query = `{ dualCheckIn(${args}, on: "${on}") { totalCount nodes { ${figures} } } }`;
  const { data } = await ask(query, {}, { ...here, scope });
  const found = rowsOf(at(data, "dualCheckIn"));
  expect(Array.isArray(found) && found.length).toBe(at(data, "dualCheckIn.totalCount"));
  return found;
}

describe("dual check-in", () => {
  test("members are counted where they live, units where they stand", async () => {
    expect(await rows("by: COMMUNITY")).toEqual([
      ["991601001001", "12", "6", "0", 1, 1],
      ["991601001002", "8", "≥5", "0", 1, 0],
      ["991602001001", "6", "6", "6", 1, 0],
    ]);
  });

  test("streets and districts sum up their communities", async () => {
    expect(await rows("by: STREET")).toEqual([
      ["991601001", "20", "12", "0", 2, 1],
      ["991602001", "6", "6", "6", 1, 0],
    ]);
    expect(await rows("by: DISTRICT")).toEqual([
      ["991601", "20", "12", "0", 2, 1],
      ["991602", "6", "6", "6", 1, 0],
    ]);
  });

  test("a unit has its members wherever they live; a sub-branch's check-in is not the unit's", async () => {
    expect(await rows("by: UNIT")).toEqual([
      ["WU-9916-1", "18", "12", "6", 1, 1],
      ["WU-9916-2", "8", "≥5", "0", 1, 0],
      ["WU-9916-3", "0", "0", "0", 1, 0],
    ]);
    expect(await rows('by: UNIT, unit: "WU-9916-2"', "2021-06-30")).toEqual([
      ["WU-9916-2", "8", "8", "0", 1, 0],
    ]);
  });

  test("who moved up to 90 days ago is not yet elsewhere", async () => {
    expect(await rows('by: COMMUNITY, within: "991602"', "2021-05-30")).toEqual([
      ["991602001001", "6", "6", "0", 1, 0],
    ]);
    expect(await rows('by: COMMUNITY, within: "991602"', "2021-05-31")).toEqual([
      ["991602001001", "6", "6", "6", 1, 0],
    ]);
  });

  test("one unit by place: only where its members live", async () => {
    expect(await rows('by: COMMUNITY, unit: "WU-9916-1"')).toEqual([
      ["991601001001", "12", "6", "0", 1, 1],
      ["991602001001", "6", "6", "6", 0, 0],
    ]);
    expect(await rows('by: DISTRICT, unit: "WU-9916-1", community: "991602001001"')).toEqual([
      ["991602", "6", "6", "6", 0, 0],
    ]);
    expect(await rows('by: STREET, unit: "WU-9916-1", within: "991601"')).toEqual([
      ["991601001", "12", "6", "0", 1, 1],
    ]);
  });

  test("one community by unit, and by the places that contain it", async () => {
    expect(await rows('by: UNIT, community: "991602001001"')).toEqual([
      ["WU-9916-1", "6", "6", "6", 0, 0],
      ["WU-9916-3", "0", "0", "0", 1, 0],
    ]);
    expect(await rows('by: UNIT, community: "991602001001", unit: "WU-9916-1"')).toEqual([
      ["WU-9916-1", "6", "6", "6", 0, 0],
    ]);
    expect(await rows('by: DISTRICT, community: "991601001002"')).toEqual([["991601", "8", "≥5", "0", 1, 0]]);
  });

  test("facts outside the scope count, subjects outside it are not shown", async () => {
    expect(await rows("by: COMMUNITY", "2021-12-31", ["991602"])).toEqual([
      ["991602001001", "6", "6", "6", 1, 0],
    ]);
    expect(await rows("by: UNIT", "2021-12-31", ["991602"])).toEqual([["WU-9916-3", "0", "0", "0", 1, 0]]);
    expect(await rows('by: COMMUNITY, unit: "WU-9916-1"', "2021-12-31", ["991602"])).toEqual([]);
    expect(await rows('by: UNIT, community: "991601001001"', "2021-12-31", ["991602"])).toEqual([]);
  });

  test("a page goes on by code", async () => {
    const query = `query ($after: Cursor) { dualCheckIn(by: COMMUNITY, first: 2, after: $after, on: "2021-12-31") {
      nodes { subject { id } } pageInfo { hasNextPage endCursor } } }`;
    const first = await ask(query, {}, here);
    expect(at(first.data, "dualCheckIn.nodes.1.subject.id")).toBe("991601001002");
    const second = await ask(query, { after: at(first.data, "dualCheckIn.pageInfo.endCursor") }, here);
    expect(at(second.data, "dualCheckIn.nodes")).toEqual([{ subject: { id: "991602001001" } }]);
    expect(at(second.data, "dualCheckIn.pageInfo.hasNextPage")).toBe(false);
  });

  test("communities join both legs, one statement a field", async () => {
    const query = `{ area(code: "991601001", on: "2021-12-31") { children { code ... on Community { unitsCheckedIn { id }
      membersCheckedIn { text } membersByUnit(first: 5) { totalCount nodes { ${figures} } } } } } }`;
    const { data, statements } = await ask(query, {}, here);
    const children = at(data, "area.children");
    expect(at(children, "0.unitsCheckedIn")).toEqual([
      { id: "PO-WU-9916-1" },
      { id: "PO-WU-9916-4" },
      { id: "PO-WU-9916-2" },
    ]);
    expect(at(children, "0.membersCheckedIn")).toEqual({ text: "12" });
    expect(rowsOf(at(children, "0.membersByUnit"))).toEqual([["WU-9916-1", "12", "6", "0", 1, 1]]);
    expect(rowsOf(at(children, "1.membersByUnit"))).toEqual([["WU-9916-2", "8", "≥5", "0", 1, 0]]);
    expect(at(children, "1.membersByUnit.totalCount")).toBe(1);
    expect(statements.toSorted()).toEqual(
      ["places", "places", "partyOrgs", "membersCheckedIn", "membersByUnit", "membersByUnitCount"].toSorted(),
    );
  });
});

describe("a count beside the whole it is part of", () => {
  test("is withheld where the rest would be a small cell", () => {
    expect(partCount(50, 50)).toEqual({ exact: 50, text: "50" });
    expect(partCount(49, 50)).toEqual({ exact: null, text: "≥46" });
    expect(partCount(46, 50)).toEqual({ exact: null, text: "≥46" });
    expect(partCount(45, 50)).toEqual({ exact: 45, text: "45" });
    expect(partCount(4, 6)).toEqual({ exact: null, text: "<5" });
    expect(partCount(0, 3)).toEqual({ exact: 0, text: "0" });
  });
});

describe("dual check-in of the whole city", () => {
  test("of 33,600 in-service members 31,920 have checked in, all where they live, and so have all 680 units", async () => {
    const { data } = await ask(
      `{ dualCheckIn(by: DISTRICT) { totalCount nodes { subject { id } inService { exact } checkedIn { exact } elsewhere { exact }
        unitsLocated unitsCheckedIn } } }`,
    );
    const nodes = at(data, "dualCheckIn.nodes");
    const sum = (path: string): number =>
      Array.isArray(nodes) ? nodes.reduce<number>((total, node) => total + Number(at(node, path)), 0) : 0;
    expect(at(data, "dualCheckIn.totalCount")).toBe(11);
    expect([sum("inService.exact"), sum("checkedIn.exact"), sum("elsewhere.exact")]).toEqual([
      33_600, 31_920, 0,
    ]);
    expect([sum("unitsLocated"), sum("unitsCheckedIn")]).toEqual([680, 680]);
    expect(at(nodes, "0")).toMatchObject({
      subject: { id: "371702" },
      inService: { exact: 6120 },
      checkedIn: { exact: 5814 },
    });
  });
});
