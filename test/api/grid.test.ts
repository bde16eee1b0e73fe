import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9901"] } as const;

/** Two grids of one community: one with a branch, head and worker, one with a head alone and a branch to come. */
const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9901' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (m:Entity:Community {id: '990101001001', code: '990101001001', areaCode: '990101001001', level: 'COMMUNITY', name: '甲社区'}),
    (one:Entity:Grid {id: 'GRD-990101001001001', code: '990101001001001', areaCode: '990101001001', name: '第一网格',
      sortName: 'diyiwangge第一网格', households: 400}),
    (two:Entity:Grid {id: 'GRD-990101001001002', code: '990101001001002', areaCode: '990101001001', name: '第二网格',
      sortName: 'dierwangge第二网格', establishedOn: date('2021-03-01')}),
    (one)-[:PART_OF {from: date('1900-01-01'), to: date('9999-12-31')}]->(m),
    (two)-[:PART_OF {from: date('2021-03-01'), to: date('9999-12-31')}]->(m),
    (k:Entity:Compound {id: 'CMP-990101001001-001', areaCode: '990101001001', name: '甲小区', households: 300}),
    (k)-[:LOCATED_IN {from: date('1900-01-01'), to: date('9999-12-31')}]->(m),
    (one)-[:COVERS {from: date('2020-01-01'), to: date('9999-12-31')}]->(k),
    (two)-[:COVERS {from: date('2021-03-01'), to: date('2021-07-01')}]->(k),
    (b:Entity:PartyOrg {id: 'PO-990101-GRID-1', areaCode: '990101001001', name: '第一网格党支部', field: 'GRID', kind: 'BRANCH', level: 6}),
    (b)-[:SET_UP_IN {from: date('2020-06-01'), to: date('9999-12-31')}]->(one),
    (late:Entity:PartyOrg {id: 'PO-990101-GRID-2', areaCode: '990101001001', name: '第二网格党支部', field: 'GRID', kind: 'BRANCH', level: 6,
      foundedOn: date('2021-09-01')}),
    (late)-[:SET_UP_IN {from: date('2021-03-01'), to: date('9999-12-31')}]->(two),
    (h:Entity:Person {id: 'P-990100000001', areaCode: '990101001001', name: '王**', partyStatus: 'FULL'}),
    (w:Entity:Person {id: 'P-990100000002', areaCode: '990101001001', name: '李**', partyStatus: 'NONE'}),
    (h)-[:HOLDS_POST {kind: 'GRID_HEAD', from: date('2020-01-01'), to: date('9999-12-31'), factKey: 'posts:9901-1'}]->(one),
    (w)-[:HOLDS_POST {kind: 'GRID_WORKER', from: date('2020-01-01'), to: date('2021-07-01'), factKey: 'posts:9901-2'}]->(one),
    (h)-[:HOLDS_POST {kind: 'GRID_HEAD', from: date('2021-03-01'), to: date('9999-12-31'), factKey: 'posts:9901-3'}]->(two)
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

const namesOf = (answer: unknown): unknown => {
  const nodes = at(answer, "grids.nodes");
  return Array.isArray(nodes) ? nodes.map((node) => at(node, "name")) : nodes;
};

async function names(filter: string, on: string): Promise<unknown> {
  return namesOf((await ask(`{ grids(filter: ${filter}, on: "${on}") { nodes { name } } }`, {}, here)).data);
}

describe("grids", () => {
  test("a grid is there from its first day on", async () => {
    expect(await names("{}", "2021-02-28")).toEqual(["第一网格"]);
    expect(await names("{}", "2021-03-01")).toEqual(["第一网格", "第二网格"]);
  });

  test("a branch that is not founded yet is no branch of its grid", async () => {
    expect(await names("{ hasBranch: false }", "2021-08-31")).toEqual(["第二网格"]);
    expect(await names("{ hasBranch: false }", "2021-09-01")).toEqual([]);
  });

  test("a grid is staffed while head and worker both serve", async () => {
    expect(await names("{ staffed: true }", "2021-06-30")).toEqual(["第一网格"]);
    expect(await names("{ staffed: true }", "2021-07-01")).toEqual([]);
    expect(await names("{ staffed: false }", "2021-07-01")).toEqual(["第一网格", "第二网格"]);
  });

  test("a grid shows its community, branch and compounds of the day", async () => {
    const query = `query ($on: Date) { grids(on: $on, filter: { within: "990101" }) { totalCount nodes {
      code households community { name } branch { name } compounds { name households } } } }`;
    const { data, statements } = await ask(query, { on: "2021-07-01" }, here);
    expect(data).toEqual({
      grids: {
        totalCount: 2,
        nodes: [
          {
            code: "990101001001001",
            households: 400,
            community: { name: "甲社区" },
            branch: { name: "第一网格党支部" },
            compounds: [{ name: "甲小区", households: 300 }],
          },
          {
            code: "990101001001002",
            households: null,
            community: { name: "甲社区" },
            branch: null,
            compounds: [],
          },
        ],
      },
    });
    expect(statements.toSorted()).toEqual(["compounds", "gridCount", "gridList"]);
  });

  test("head and worker are the posts held on the day", async () => {
    const query = `query ($on: Date) { grids(on: $on, first: 1) { nodes {
      head { postKind from holder { name } } worker { holder { name } } } } }`;
    const before = await ask(query, { on: "2021-06-30" }, here);
    expect(at(before.data, "grids.nodes.0")).toEqual({
      head: { postKind: "GRID_HEAD", from: "2020-01-01", holder: { name: "王**" } },
      worker: { holder: { name: "李**" } },
    });
    const after = await ask(query, { on: "2021-07-01" }, here);
    expect(at(after.data, "grids.nodes.0.worker")).toBeNull();
  });

  test("a community and a compound list their grids, one statement for all", async () => {
    const query = `{ node(id: "CMP-990101001001-001", on: "2021-06-30") { ... on Compound { grids { name }
      community { grids { name branch { name } } } } } }`;
    const { data, statements } = await ask(query, {}, here);
    expect(at(data, "node.grids")).toEqual([{ name: "第一网格" }, { name: "第二网格" }]);
    expect(at(data, "node.community.grids")).toEqual([
      { name: "第一网格", branch: { name: "第一网格党支部" } },
      { name: "第二网格", branch: null },
    ]);
    expect(statements.filter((name) => name === "grids")).toHaveLength(2);
  });

  test("pages by households go on where the last one ended", async () => {
    const query = `query ($after: Cursor) { grids(orderBy: { field: HOUSEHOLDS, direction: DESC }, first: 1, after: $after,
      on: "2021-12-31") { nodes { name } pageInfo { hasNextPage endCursor } } }`;
    const first = await ask(query, {}, here);
    expect(namesOf(first.data)).toEqual(["第一网格"]);
    expect(at(first.data, "grids.pageInfo.hasNextPage")).toBe(true);
    const second = await ask(query, { after: at(first.data, "grids.pageInfo.endCursor") }, here);
    expect(namesOf(second.data)).toEqual(["第二网格"]);
    expect(at(second.data, "grids.pageInfo.hasNextPage")).toBe(false);
  });

  test("nothing out of scope is listed", async () => {
    const { data } = await ask(
      `{ grids(on: "2021-12-31") { totalCount nodes { id } } }`,
      {},
      { ...here, scope: ["990102"] },
    );
    expect(data).toEqual({ grids: { totalCount: 0, nodes: [] } });
  });
});

describe("grids of the whole city", () => {
  test("187 of 1,126 grids have no branch, 34 of them in 371702", async () => {
    const { data } =
      await ask(`{ all: grids(first: 1) { totalCount } without: grids(first: 1, filter: { hasBranch: false }) { totalCount }
      there: grids(filter: { hasBranch: false, within: "371702" }, first: 1) { totalCount }
      unstaffed: grids(first: 1, filter: { staffed: false }) { totalCount } }`);
    expect(data).toEqual({
      all: { totalCount: 1126 },
      without: { totalCount: 187 },
      there: { totalCount: 34 },
      unstaffed: { totalCount: 0 },
    });
  });
});
