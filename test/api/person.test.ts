import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9912"] } as const;

/**
 * Three persons with posts (…1: secretary of a branch, director of an owners' committee, grid head until 2021-07-01;
 * …2: community worker of grade 7; …3: secretary of a branch dissolved on 2021-03-01), an instructor (…4) and an ordinary
 * member (…5). The owners' committee represents its compound until 2021-09-01.
 */
const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9912' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (k:Entity:Compound {id: 'CMP-9912-1', areaCode: '991201001001', name: '甲小区'}),
    (g:Entity:Grid {id: 'GRD-9912-1', areaCode: '991201001001', name: '第一网格', code: '991201001001001'}),
    (oc:Entity:OwnersCommittee {id: 'OC-9912-1', areaCode: '991201001001', name: '甲小区业委会', seats: 5}),
    (rc:Entity:ResidentsCommittee {id: 'RC-9912-1', areaCode: '991201001001', name: '甲居委会'}),
    (b:Entity:PartyOrg {id: 'PO-9912-B', areaCode: '991201001001', name: '甲小区党支部', kind: 'BRANCH', field: 'COMPOUND', level: 6}),
    (x:Entity:PartyOrg {id: 'PO-9912-X', areaCode: '991202001', name: '旧党支部', kind: 'BRANCH', field: 'GRID', level: 6,
      dissolvedOn: date('2021-03-01')}),
    (oc)-[:REPRESENTS {from: date('2019-01-01'), to: date('2021-09-01')}]->(k),
    (p1:Entity:Person {id: 'P-991200000001', areaCode: '991201001001', name: '王**', displayName: '王示例', partyStatus: 'FULL'}),
    (p2:Entity:Person {id: 'P-991200000002', areaCode: '991201001001', name: '李**', partyStatus: 'NONE'}),
    (p3:Entity:Person {id: 'P-991200000003', areaCode: '991202001', name: '赵**', partyStatus: 'FULL'}),
    (p4:Entity:Person {id: 'P-991200000004', areaCode: '991201', name: '钱**', partyStatus: 'FULL'}),
    (:Entity:Person {id: 'P-991200000005', areaCode: '991201001001', name: '孙**', partyStatus: 'FULL'}),
    (p1)-[:BELONGS_TO {from: date('2019-01-01'), to: date('9999-12-31')}]->(b),
    (p1)-[:HOLDS_POST {kind: 'SECRETARY', from: date('2020-01-01'), to: date('9999-12-31'), fromKnown: false, factKey: 'posts:9912-1'}]->(b),
    (p1)-[:HOLDS_POST {kind: 'OC_DIRECTOR', from: date('2020-02-01'), to: date('9999-12-31'), factKey: 'posts:9912-2'}]->(oc),
    (p1)-[:HOLDS_POST {kind: 'GRID_HEAD', from: date('2020-03-01'), to: date('2021-07-01'), factKey: 'posts:9912-3'}]->(g),
    (p2)-[:HOLDS_POST {kind: 'COMMUNITY_WORKER', grade: 7, from: date('2020-01-01'), to: date('9999-12-31'), factKey: 'posts:9912-4'}]->(rc),
    (p3)-[:HOLDS_POST {kind: 'SECRETARY', from: date('2020-01-01'), to: date('9999-12-31'), factKey: 'posts:9912-5'}]->(x),
    (p4)-[:INSTRUCTS {kind: 'COMPOUND', from: date('2020-01-01'), to: date('2021-05-01')}]->(k)
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

const idsOf = (list: unknown): unknown => (Array.isArray(list) ? list.map((each) => at(each, "id")) : list);

async function people(filter: string, on: string): Promise<unknown> {
  const { data } = await ask(
    `{ people(filter: ${filter}, on: "${on}") { totalCount nodes { id } } }`,
    {},
    here,
  );
  const ids = idsOf(at(data, "people.nodes"));
  expect(Array.isArray(ids) && ids.length).toBe(at(data, "people.totalCount"));
  return ids;
}

const [first, second, third, fourth, fifth] = [1, 2, 3, 4, 5].map((number) => `P-99120000000${number}`);

describe("people", () => {
  test("who holds a post, instructs or links is listed by area; an ordinary member never is", async () => {
    expect(await people("{}", "2021-02-01")).toEqual([fourth, first, second, third]);
    expect(await people("{}", "2021-05-01")).toEqual([first, second, third]);
    expect(await people('{ within: "991201" }', "2021-02-01")).toEqual([fourth, first, second]);
  });

  test("a post at a dissolved organisation is none", async () => {
    expect(await people("{ posts: [SECRETARY] }", "2021-02-28")).toEqual([first, third]);
    expect(await people("{ posts: [SECRETARY] }", "2021-03-01")).toEqual([first]);
  });

  test("the number of posts counts those of every kind that are held on the day", async () => {
    expect(await people("{ minPosts: 3 }", "2021-06-30")).toEqual([first]);
    expect(await people("{ minPosts: 3 }", "2021-07-01")).toEqual([]);
    expect(await people("{ minPosts: 2, posts: [OC_DIRECTOR] }", "2021-08-31")).toEqual([first]);
    expect(await people("{ minPosts: 2, posts: [OC_DIRECTOR] }", "2021-09-01")).toEqual([]);
  });

  test("a list goes on where the page before ended", async () => {
    const query = `query ($after: Cursor) { people(first: 2, after: $after, on: "2021-02-01") {
      nodes { id } pageInfo { endCursor hasNextPage } } }`;
    const one = await ask(query, {}, { ...here, scope: ["991201", "991202"] });
    expect(idsOf(at(one.data, "people.nodes"))).toEqual([fourth, first]);
    const after = at(one.data, "people.pageInfo.endCursor");
    const two = await ask(query, { after }, { ...here, scope: ["991201", "991202"] });
    expect(idsOf(at(two.data, "people.nodes"))).toEqual([second, third]);
    expect(at(two.data, "people.pageInfo.hasNextPage")).toBe(false);
  });

  test("a person shows posts of any place, sorted by kind, a masked name and the own organisation", async () => {
    const { data, statements } = await ask(
      `{ people(filter: { posts: [SECRETARY] }, on: "2021-06-30") { nodes { name partyStatus belongsTo { name }
        posts { id postKind from to at { kind name } } } } }`,
      {},
      here,
    );
    expect(at(data, "people.nodes")).toEqual([
      {
        name: "王**",
        partyStatus: "FULL",
        belongsTo: { name: "甲小区党支部" },
        posts: [
          {
            id: "posts:9912-1",
            postKind: "SECRETARY",
            from: null,
            to: null,
            at: { kind: "PARTY_ORG", name: "甲小区党支部" },
          },
          {
            id: "posts:9912-2",
            postKind: "OC_DIRECTOR",
            from: "2020-02-01",
            to: null,
            at: { kind: "OWNERS_COMMITTEE", name: "甲小区业委会" },
          },
          {
            id: "posts:9912-3",
            postKind: "GRID_HEAD",
            from: "2020-03-01",
            to: "2021-07-01",
            at: { kind: "GRID", name: "第一网格" },
          },
        ],
      },
    ]);
    expect(statements).toEqual(["personList", "posts"]);
  });

  test("a person without a post is no node, whatever is asked of them", async () => {
    const query =
      "query ($id: ID!, $on: Date) { node(id: $id, on: $on) { id ... on Person { partyStatus } } }";
    expect((await ask(query, { id: fifth, on: "2021-06-30" }, here)).data).toEqual({ node: null });
    expect((await ask(query, { id: fourth, on: "2021-04-30" }, here)).data).toEqual({
      node: { id: fourth, partyStatus: "FULL" },
    });
    expect((await ask(query, { id: fourth, on: "2021-05-01" }, here)).data).toEqual({ node: null });
  });

  test("posts elsewhere are not shown to who may not see that place", async () => {
    const query = `{ node(id: "${first}", on: "2021-06-30") { ... on Person { partyStatus posts { id } } } }`;
    expect((await ask(query, {}, { ...here, scope: ["991202"] })).data).toEqual({ node: null });
  });
});

describe("posts of an organisation", () => {
  test("kinds narrow them; a holder is a person with all that belongs to one", async () => {
    const { data } = await ask(
      `{ node(id: "PO-9912-B", on: "2021-06-30") { ... on PartyOrg { posts(kinds: [SECRETARY]) { grade holder { id posts { id } } }
        none: posts(kinds: [ORG_MEMBER]) { id } } } }`,
      {},
      here,
    );
    expect(at(data, "node")).toEqual({
      posts: [
        {
          grade: null,
          holder: {
            id: first,
            posts: [{ id: "posts:9912-1" }, { id: "posts:9912-2" }, { id: "posts:9912-3" }],
          },
        },
      ],
      none: [],
    });
  });

  test("secretaries of all organisations of a page come in one statement", async () => {
    const { statements } = await ask(
      "{ partyOrgs(first: 20) { nodes { posts(kinds: [SECRETARY]) { holder { name } } } } }",
    );
    expect(statements).toEqual(["partyOrgList", "posts"]);
  });
});
