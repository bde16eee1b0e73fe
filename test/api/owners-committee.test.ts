import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9903"] } as const;

/** Committee 1 is cross-posted until 2021-07-01 and has 2 members on 5 seats; committee 2 is directed by the secretary of another compound. */
const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9903' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (c1:Entity:Compound {id: 'CMP-9903-1', areaCode: '990301001001', name: '一号小区', households: 90}),
    (c2:Entity:Compound {id: 'CMP-9903-2', areaCode: '990301001001', name: '二号小区', households: 80}),
    (c3:Entity:Compound {id: 'CMP-9903-3', areaCode: '990302001001', name: '三号小区', households: 70}),
    (o1:Entity:OwnersCommittee {id: 'OC-9903-1', areaCode: '990301001001', name: '一号业委会', sortName: 'yi', seats: 5,
      electedOn: date('2020-02-29'), termYears: 3, filedOn: date('2020-03-20')}),
    (o2:Entity:OwnersCommittee {id: 'OC-9903-2', areaCode: '990301001001', name: '二号业委会', sortName: 'er',
      electedOn: date('2019-01-10'), termYears: 5}),
    (o3:Entity:OwnersCommittee {id: 'OC-9903-3', areaCode: '990301001001', name: '三号业委会', sortName: 'san', seats: 7}),
    (o1)-[:REPRESENTS {from: date('2020-02-29'), to: date('9999-12-31')}]->(c1),
    (o2)-[:REPRESENTS {from: date('2019-01-10'), to: date('9999-12-31')}]->(c2),
    (o2)-[:REPRESENTS {from: date('2021-01-01'), to: date('9999-12-31')}]->(c3),
    (o3)-[:REPRESENTS {from: date('2018-01-01'), to: date('2021-01-01')}]->(c3),
    (b1:Entity:PartyOrg {id: 'PO-9903-1', areaCode: '990301001001', name: '一号小区党支部', field: 'COMPOUND', kind: 'BRANCH', level: 6}),
    (b1)-[:SET_UP_IN {from: date('2019-01-01'), to: date('9999-12-31')}]->(c1),
    (p1:Entity:Person {id: 'P-990300000001', areaCode: '990301', name: '钱**', partyStatus: 'FULL'}),
    (p2:Entity:Person {id: 'P-990300000002', areaCode: '990301', name: '孙**', partyStatus: 'PROBATIONARY'}),
    (p3:Entity:Person {id: 'P-990300000003', areaCode: '990301', name: '李**', partyStatus: 'NONE'}),
    (p1)-[:HOLDS_POST {kind: 'SECRETARY', from: date('2019-01-01'), to: date('2021-07-01'), factKey: 'posts:9903-1'}]->(b1),
    (p1)-[:HOLDS_POST {kind: 'OC_DIRECTOR', from: date('2020-02-29'), to: date('9999-12-31'), factKey: 'posts:9903-2'}]->(o1),
    (p2)-[:HOLDS_POST {kind: 'OC_MEMBER', from: date('2020-02-29'), to: date('9999-12-31'), factKey: 'posts:9903-3'}]->(o1),
    (p3)-[:HOLDS_POST {kind: 'OC_MEMBER', from: date('2020-02-29'), to: date('9999-12-31'), factKey: 'posts:9903-4'}]->(o1),
    (p1)-[:HOLDS_POST {kind: 'OC_DIRECTOR', from: date('2020-02-29'), to: date('9999-12-31'), factKey: 'posts:9903-5'}]->(o2)
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

async function names(args: string): Promise<unknown> {
  const { data } = await ask(`{ ownersCommittees(${args}) { nodes { name } } }`, {}, here);
  const nodes = at(data, "ownersCommittees.nodes");
  return Array.isArray(nodes) ? nodes.map((node) => at(node, "name")) : nodes;
}

describe("owners' committees", () => {
  test("a committee is there while it represents a compound", async () => {
    expect(await names(`on: "2020-12-31"`)).toEqual(["一号业委会", "二号业委会", "三号业委会"]);
    expect(await names(`on: "2021-01-01"`)).toEqual(["一号业委会", "二号业委会"]);
  });

  test("the end of a term is the day of election, years on; 29 February becomes the 28th", async () => {
    const { data } = await ask(
      `{ ownersCommittees(on: "2021-12-31") { totalCount nodes { endsOn electedOn filedOn seats } } }`,
      {},
      here,
    );
    expect(data).toEqual({
      ownersCommittees: {
        totalCount: 2,
        nodes: [
          { endsOn: "2023-02-28", electedOn: "2020-02-29", filedOn: "2020-03-20", seats: 5 },
          { endsOn: "2024-01-10", electedOn: "2019-01-10", filedOn: null, seats: 1 },
        ],
      },
    });
  });

  test("endsBefore leaves out the day itself and terms that are not known", async () => {
    expect(await names(`filter: { endsBefore: "2023-02-28" }, on: "2020-12-31"`)).toEqual([]);
    expect(await names(`filter: { endsBefore: "2023-03-01" }, on: "2020-12-31"`)).toEqual(["一号业委会"]);
  });

  test("orders by term end, an unknown one last either way, and by name", async () => {
    expect(await names(`orderBy: { field: TERM_END }, on: "2020-12-31"`)).toEqual([
      "一号业委会",
      "二号业委会",
      "三号业委会",
    ]);
    expect(await names(`orderBy: { field: TERM_END, direction: DESC }, on: "2020-12-31"`)).toEqual([
      "二号业委会",
      "一号业委会",
      "三号业委会",
    ]);
    expect(await names(`orderBy: { field: NAME }, on: "2020-12-31"`)).toEqual([
      "二号业委会",
      "三号业委会",
      "一号业委会",
    ]);
  });

  test("cross-posted counts within the same compound and on the day alone", async () => {
    expect(await names(`filter: { crossPosted: true }, on: "2021-06-30"`)).toEqual(["一号业委会"]);
    expect(await names(`filter: { crossPosted: false }, on: "2021-06-30"`)).toEqual(["二号业委会"]);
    expect(await names(`filter: { crossPosted: true }, on: "2021-07-01"`)).toEqual([]);
  });

  test("the share of members is theirs of all seats; null where the seats are not known", async () => {
    const { data } = await ask(`{ ownersCommittees(on: "2021-12-31") { nodes { memberShare } } }`, {}, here);
    expect(at(data, "ownersCommittees.nodes")).toEqual([{ memberShare: 0.4 }, { memberShare: null }]);
  });

  test("compounds represented are shown within the scope, with what they have themselves", async () => {
    const query = `{ node(id: "OC-9903-2", on: "2021-12-31") { ... on OwnersCommittee { compounds { name households } } } }`;
    expect(at((await ask(query, {}, here)).data, "node.compounds")).toEqual([
      { name: "二号小区", households: 80 },
      { name: "三号小区", households: 70 },
    ]);
    expect(at((await ask(query, {}, { ...here, scope: ["990301"] })).data, "node.compounds")).toEqual([
      { name: "二号小区", households: 80 },
    ]);
  });

  test("posts are those held on the day", async () => {
    const { data } = await ask(
      `{ node(id: "OC-9903-1", on: "2021-12-31") { ... on OwnersCommittee {
      posts { postKind holder { name } } } } }`,
      {},
      here,
    );
    expect(at(data, "node.posts")).toEqual([
      { postKind: "OC_DIRECTOR", holder: { name: "钱**" } },
      { postKind: "OC_MEMBER", holder: { name: "孙**" } },
      { postKind: "OC_MEMBER", holder: { name: "李**" } },
    ]);
  });
});

describe("owners' committees of the whole city", () => {
  test("101 of 292 are not cross-posted", async () => {
    const { data } = await ask(`{ all: ownersCommittees(first: 1) { totalCount }
      without: ownersCommittees(filter: { crossPosted: false }, first: 1) { totalCount } }`);
    expect(data).toEqual({ all: { totalCount: 292 }, without: { totalCount: 101 } });
  });
});
