import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9911"] } as const;

/**
 * One line from a compound branch to the city. The branch is founded on 2021-03-01 and becomes substantive on 2021-06-01,
 * when its six participants move their relations into it. A property branch answers to the street and is guided by the
 * community; a grid branch was dissolved on 2021-05-01.
 */
const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9911' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (:Entity:District {id: '991101', code: '991101', areaCode: '991101', level: 'DISTRICT', name: '甲区'}),
    (street:Entity:Street {id: '991101001', code: '991101001', areaCode: '991101001', level: 'STREET', name: '甲街道'}),
    (m:Entity:Community {id: '991101001001', code: '991101001001', areaCode: '991101001001', level: 'COMMUNITY', name: '甲社区'}),
    (k:Entity:Compound {id: 'CMP-9911-1', areaCode: '991101001001', name: '甲小区', builtYear: 2010}),
    (city:Entity:PartyOrg {id: 'PO-9911-CITY', areaCode: '991100', name: '市委', sortName: 'a', kind: 'PARTY_COMMITTEE', field: 'CITY', level: 1}),
    (d:Entity:PartyOrg {id: 'PO-9911-D', areaCode: '991101', name: '甲区委', sortName: 'b', kind: 'PARTY_COMMITTEE', field: 'DISTRICT', level: 2}),
    (s:Entity:PartyOrg {id: 'PO-9911-S', areaCode: '991101001', name: '甲街道党工委', sortName: 'c', kind: 'WORKING_COMMITTEE', field: 'STREET', level: 3}),
    (c:Entity:PartyOrg {id: 'PO-9911-M', areaCode: '991101001001', name: '甲社区党总支', sortName: 'd', kind: 'GENERAL_BRANCH', field: 'COMMUNITY',
      level: 4, termYears: 5, lastElectedOn: date('2021-01-15')}),
    (b:Entity:PartyOrg {id: 'PO-9911-B', areaCode: '991101001001', name: '甲小区党支部', sortName: 'e', kind: 'BRANCH', field: 'COMPOUND', level: 6,
      substantive: true, substantiveOn: date('2021-06-01'), foundedOn: date('2021-03-01'), termYears: 5, lastElectedOn: date('2021-03-10')}),
    (x:Entity:PartyOrg {id: 'PO-9911-X', areaCode: '991101001001', name: '旧网格党支部', sortName: 'f', kind: 'BRANCH', field: 'GRID', level: 6,
      dissolvedOn: date('2021-05-01')}),
    (p:Entity:PartyOrg {id: 'PO-9911-P', areaCode: '991101001', name: '物业党支部', sortName: 'g', kind: 'BRANCH', field: 'PROPERTY', level: 6,
      termYears: 3, lastElectedOn: date('2020-02-29'), extensionUntil: date('2023-12-31')}),
    (d)-[:SUBORDINATE_TO {kind: 'LEADERSHIP', from: date('2000-01-01'), to: date('9999-12-31')}]->(city),
    (s)-[:SUBORDINATE_TO {kind: 'LEADERSHIP', from: date('2000-01-01'), to: date('9999-12-31')}]->(d),
    (c)-[:SUBORDINATE_TO {kind: 'LEADERSHIP', from: date('2000-01-01'), to: date('9999-12-31'), fromKnown: false}]->(s),
    (x)-[:SUBORDINATE_TO {kind: 'LEADERSHIP', from: date('2000-01-01'), to: date('9999-12-31')}]->(c),
    (b)-[:SUBORDINATE_TO {kind: 'LEADERSHIP', from: date('2021-03-01'), to: date('9999-12-31')}]->(c),
    (b)-[:SUBORDINATE_TO {kind: 'LEADERSHIP', from: date('2021-03-01'), to: date('9999-12-31')}]->(x),
    (p)-[:SUBORDINATE_TO {kind: 'LEADERSHIP', from: date('2021-02-01'), to: date('9999-12-31')}]->(s),
    (p)-[:SUBORDINATE_TO {kind: 'GUIDANCE', from: date('2021-02-01'), to: date('2022-01-01')}]->(c),
    (s)-[:SET_UP_IN {from: date('2000-01-01'), to: date('9999-12-31')}]->(street),
    (c)-[:SET_UP_IN {from: date('2000-01-01'), to: date('9999-12-31')}]->(m),
    (b)-[:SET_UP_IN {from: date('2021-03-01'), to: date('9999-12-31')}]->(k)
  WITH b
  UNWIND range(1, 6) AS number
  CREATE (r:Entity:Person {id: 'P-99110000000' + number, areaCode: '991101001001', name: '王**', partyStatus: 'FULL'}),
    (r)-[:PARTICIPATES_IN {from: date('2021-03-01'), to: date('2021-06-01')}]->(b),
    (r)-[:BELONGS_TO {from: date('2021-06-01'), to: CASE number WHEN 6 THEN date('2021-07-01') ELSE date('9999-12-31') END}]->(b)
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

const idsOf = (list: unknown): unknown => (Array.isArray(list) ? list.map((each) => at(each, "id")) : list);

async function listed(filter: string, on = "2021-12-31", orderBy = "{ field: AREA }"): Promise<unknown> {
  const query = `{ partyOrgs(filter: ${filter}, orderBy: ${orderBy}, on: "${on}") { totalCount nodes { id } } }`;
  const { data } = await ask(query, {}, here);
  const ids = idsOf(at(data, "partyOrgs.nodes"));
  expect(Array.isArray(ids) && ids.length).toBe(at(data, "partyOrgs.totalCount"));
  return ids;
}

async function branch(fields: string, on: string): Promise<unknown> {
  const { data } = await ask(
    `{ node(id: "PO-9911-B", on: "${on}") { ... on PartyOrg { ${fields} } } }`,
    {},
    here,
  );
  return at(data, "node");
}

describe("Party organisations", () => {
  test("a branch founded on the day counts on that day, not on the day before", async () => {
    expect(await branch("orgKind", "2021-02-28")).toBeNull();
    expect(await branch("orgKind", "2021-03-01")).toEqual({ orgKind: "BRANCH" });
    expect(await listed('{ fields: [COMPOUND], within: "991101" }', "2021-02-28")).toEqual([]);
    expect(await listed('{ fields: [COMPOUND], within: "991101" }', "2021-03-01")).toEqual(["PO-9911-B"]);
  });

  test("a compound branch is functional until the day it becomes substantive; who takes part is no member", async () => {
    const fields = "substantive members { text } participants { text }";
    const shown = (substantive: boolean, members: string, participants: string): unknown => ({
      substantive,
      members: { text: members },
      participants: { text: participants },
    });
    expect(await branch(fields, "2021-05-31")).toEqual(shown(false, "0", "6"));
    expect(await branch(fields, "2021-06-01")).toEqual(shown(true, "6", "0"));
    expect(await branch(fields, "2021-07-01")).toEqual(shown(true, "5", "0"));
    expect(await listed("{ substantive: false }", "2021-05-31")).toEqual(["PO-9911-B"]);
    expect(await listed("{ substantive: true }", "2021-05-31")).toEqual([]);
  });

  test("a term ends its years after the election and is not known on a day before it", async () => {
    const fields = "term { years electedOn endsOn extendedUntil }";
    expect(await branch(fields, "2021-03-09")).toEqual({
      term: { years: 5, electedOn: null, endsOn: null, extendedUntil: null },
    });
    expect(await branch(fields, "2021-03-10")).toEqual({
      term: { years: 5, electedOn: "2021-03-10", endsOn: "2026-03-10", extendedUntil: null },
    });
    const { data } = await ask(
      `{ node(id: "PO-9911-P", on: "2021-12-31") { ... on PartyOrg { ${fields} } } }`,
      {},
      here,
    );
    expect(at(data, "node.term.endsOn")).toBe("2023-02-28");
  });

  test("a postponed election moves the end of the term", async () => {
    expect(await listed('{ termEndsBefore: "2023-12-31" }')).toEqual([]);
    expect(await listed('{ termEndsBefore: "2024-01-01" }')).toEqual(["PO-9911-P"]);
    expect(
      await listed("{ fields: [COMPOUND, STREET, PROPERTY] }", "2021-12-31", "{ field: TERM_END }"),
    ).toEqual(["PO-9911-P", "PO-9911-B", "PO-9911-S"]);
    expect(
      await listed(
        "{ fields: [COMPOUND, STREET, PROPERTY] }",
        "2021-12-31",
        "{ field: TERM_END, direction: DESC }",
      ),
    ).toEqual(["PO-9911-B", "PO-9911-P", "PO-9911-S"]);
  });

  test("dissolved organisations are listed only when asked for, from the day of the dissolution on", async () => {
    expect(await listed("{ fields: [GRID] }", "2021-04-30")).toEqual(["PO-9911-X"]);
    expect(await listed("{ fields: [GRID] }", "2021-05-01")).toEqual([]);
    expect(await listed("{ dissolved: true }", "2021-04-30")).toEqual([]);
    expect(await listed("{ dissolved: true }", "2021-05-01")).toEqual(["PO-9911-X"]);
  });

  test("kinds and text narrow a list; orders sort it", async () => {
    expect(await listed("{ kinds: [BRANCH] }", "2021-12-31", "{ field: NAME, direction: DESC }")).toEqual([
      "PO-9911-P",
      "PO-9911-B",
    ]);
    expect(await listed('{ text: "社区" }')).toEqual(["PO-9911-M"]);
    expect(
      await listed(
        "{ kinds: [BRANCH, GENERAL_BRANCH] }",
        "2021-12-31",
        "{ field: MEMBERS, direction: DESC }",
      ),
    ).toEqual(["PO-9911-B", "PO-9911-P", "PO-9911-M"]);
    expect(
      await listed(
        "{ fields: [STREET, COMMUNITY, COMPOUND] }",
        "2021-12-31",
        "{ field: SUBORDINATES, direction: DESC }",
      ),
    ).toEqual(["PO-9911-S", "PO-9911-M", "PO-9911-B"]);
  });

  test("the leadership line leads to the city past what is dissolved, one statement for all organisations", async () => {
    const query = `query ($on: Date) { partyOrgs(filter: { kinds: [BRANCH] }, on: $on) {
      nodes { id leadershipLine { id level } } } }`;
    const { data, statements } = await ask(query, { on: "2021-12-31" }, here);
    const nodes = at(data, "partyOrgs.nodes");
    const lines = Array.isArray(nodes) ? nodes.map((node) => idsOf(at(node, "leadershipLine"))) : nodes;
    expect(lines).toEqual([
      ["PO-9911-P", "PO-9911-S", "PO-9911-D", "PO-9911-CITY"],
      ["PO-9911-B", "PO-9911-M", "PO-9911-S", "PO-9911-D", "PO-9911-CITY"],
    ]);
    expect(statements).toEqual(["partyOrgList", "leadershipLines"]);
  });

  test("a district analyst sees the line as far as the district", async () => {
    const query = '{ node(id: "PO-9911-B", on: "2021-12-31") { ... on PartyOrg { leadershipLine { id } } } }';
    const { data } = await ask(query, {}, { ...here, scope: ["991101"] });
    expect(idsOf(at(data, "node.leadershipLine"))).toEqual([
      "PO-9911-B",
      "PO-9911-M",
      "PO-9911-S",
      "PO-9911-D",
    ]);
  });

  test("superiors tell leadership from guidance; a begin nobody knows is null", async () => {
    const query = `query ($id: ID!, $on: Date, $kind: SubordinationKind) { node(id: $id, on: $on) { ... on PartyOrg {
      superiors(kind: $kind) { kind from to org { id } } } } }`;
    const of = async (variables: Record<string, unknown>): Promise<unknown> =>
      at((await ask(query, { on: "2021-12-31", ...variables }, here)).data, "node.superiors");
    const leadership = { kind: "LEADERSHIP", from: "2021-02-01", to: null, org: { id: "PO-9911-S" } };
    const guidance = { kind: "GUIDANCE", from: "2021-02-01", to: "2022-01-01", org: { id: "PO-9911-M" } };
    expect(await of({ id: "PO-9911-P" })).toEqual([leadership, guidance]);
    expect(await of({ id: "PO-9911-P", kind: "GUIDANCE" })).toEqual([guidance]);
    expect(await of({ id: "PO-9911-P", on: "2022-01-01" })).toEqual([leadership]);
    expect(at(await of({ id: "PO-9911-M" }), "0.from")).toBeNull();
  });

  test("subordinates are those under its leadership, by area and name, a page at a time", async () => {
    const query = `query ($after: Cursor) { node(id: "PO-9911-S", on: "2021-12-31") { ... on PartyOrg {
      subordinates(first: 1, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } } }`;
    const first = await ask(query, {}, here);
    expect(at(first.data, "node.subordinates.totalCount")).toBe(2);
    expect(idsOf(at(first.data, "node.subordinates.nodes"))).toEqual(["PO-9911-P"]);
    const after = at(first.data, "node.subordinates.pageInfo.endCursor");
    const second = await ask(query, { after }, here);
    expect(idsOf(at(second.data, "node.subordinates.nodes"))).toEqual(["PO-9911-M"]);
    expect(at(second.data, "node.subordinates.pageInfo.hasNextPage")).toBe(false);
  });

  test("area and place of foundation are nodes of their own kind", async () => {
    const { data } = await ask(
      `{ partyOrgs(filter: { fields: [STREET, COMPOUND] }, on: "2021-12-31") { nodes { area { code } setUpIn { kind name } } } }`,
      {},
      here,
    );
    expect(at(data, "partyOrgs.nodes")).toEqual([
      { area: { code: "991101001" }, setUpIn: [{ kind: "STREET", name: "甲街道" }] },
      { area: { code: "991101001001" }, setUpIn: [{ kind: "COMPOUND", name: "甲小区" }] },
    ]);
  });
});

describe("Party organisations of the whole city", () => {
  test("there are as many of each field as the city has", async () => {
    const { data } = await ask(`{ all: partyOrgs(first: 1) { totalCount }
      compounds: partyOrgs(filter: { fields: [COMPOUND] }, first: 1) { totalCount }
      substantive: partyOrgs(filter: { substantive: true }, first: 1) { totalCount }
      grids: partyOrgs(filter: { fields: [GRID] }, first: 1) { totalCount }
      temporary: partyOrgs(filter: { kinds: [TEMP_BRANCH] }, first: 1) { totalCount } }`);
    expect(data).toEqual({
      all: { totalCount: 4181 },
      compounds: { totalCount: 602 },
      substantive: { totalCount: 431 },
      grids: { totalCount: 939 },
      temporary: { totalCount: 83 },
    });
  });

  test("every line of 200 branches ends at the city committee, in two statements", async () => {
    const { data, statements } = await ask(
      "{ partyOrgs(filter: { fields: [COMPOUND] }, first: 200) { nodes { leadershipLine { level field } } } }",
    );
    const nodes = at(data, "partyOrgs.nodes");
    const tops = Array.isArray(nodes) ? nodes.map((node) => at(node, "leadershipLine.4")) : [];
    expect(tops).toHaveLength(200);
    expect(new Set(tops.map((top) => JSON.stringify(top)))).toEqual(new Set(['{"level":1,"field":"CITY"}']));
    expect(statements).toEqual(["partyOrgList", "leadershipLines"]);
  });

  test("temporary branches come by the end of their project", async () => {
    const query = `{ partyOrgs(filter: { kinds: [TEMP_BRANCH] }, orderBy: { field: PROJECT_END }, first: 3) {
      totalCount nodes { id members { text } participants { text } } } }`;
    const { data } = await ask(query);
    expect(at(data, "partyOrgs.totalCount")).toBe(83);
    expect(at(data, "partyOrgs.nodes.0.members.text")).toBe("0");
    expect(at(data, "partyOrgs.nodes.0.participants.text")).not.toBe("0");
  });
});
