import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9910"] } as const;

const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9910' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (a:Entity:City {id: '991000', code: '991000', areaCode: '991000', level: 'CITY', name: '戊市'}),
    (s:Entity:Street {id: '991001001', code: '991001001', areaCode: '991001001', level: 'STREET', name: '戊街道'}),
    (u:Entity:WorkUnit {id: 'WU-9910-1', areaCode: '991000', name: '戊局', orgType: 'ORGAN'}),
    (j:Entity:BreakthroughProject {id: 'BP-9910-2', areaCode: '991000', name: '突破二', seq: 2, status: 'STALLED'}),
    (i:Entity:BreakthroughProject {id: 'BP-9910-1', areaCode: '991000', name: '突破一', seq: 1, status: 'RUNNING', dueOn: date('2021-12-31')}),
    (i)-[:OWNED_BY]->(u), (i)-[:COVERS]->(s),
    (i)-[:GOVERNED_BY]->(:Entity:PolicyDoc {id: 'DOC-9910-1', areaCode: '991000', name: '示例一号', docRef: '示例〔2021〕1号', documentOn: date('2021-03-01'), made: true}),
    (i)-[:TARGETS]->(:Entity:Indicator {id: 'INDICATOR-9910', key: 'compound_branches', areaCode: '991000', name: 'compound_branches', made: true}),
    (k:Entity:KeyProject {id: 'KP-9910-1', areaCode: '991001001', name: '重点一', endsOn: date('2022-12-31'), ownerUnit: 'WU-9910-1'}),
    (l:Entity:KeyProject {id: 'KP-9910-2', areaCode: '991001001', name: '重点二'}),
    (m:Entity:KeyProject {id: 'KP-9910-3', areaCode: '991001001', name: '重点三', endsOn: date('2021-12-31')}),
    (b:Entity:PartyOrg {id: 'PO-9910-1', areaCode: '991001001', name: '重点一临时党支部', field: 'PROJECT', kind: 'TEMP_BRANCH', level: 6, dissolvedOn: date('2021-07-01')}),
    (b)-[:SET_UP_IN {from: date('2021-01-01'), to: date('9999-12-31')}]->(k)
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

describe("projects", () => {
  test("a city lists its breakthrough projects by number, each with owner, opinion, streets and figures", async () => {
    const { data, statements } = await ask(
      `{ area(code: "991000", on: "2021-12-31") { ... on City { breakthroughProjects { seq name kind status dueOn owner { name }
        document { id documentNumber issuedOn } streets { code name } targets } } } }`,
      {},
      here,
    );
    expect(at(data, "area.breakthroughProjects")).toEqual([
      {
        seq: 1,
        name: "突破一",
        kind: "PROJECT",
        status: "RUNNING",
        dueOn: "2021-12-31",
        owner: { name: "戊局" },
        document: { id: "DOC-9910-1", documentNumber: "示例〔2021〕1号", issuedOn: "2021-03-01" },
        streets: [{ code: "991001001", name: "戊街道" }],
        targets: ["compound_branches"],
      },
      {
        seq: 2,
        name: "突破二",
        kind: "PROJECT",
        status: "STALLED",
        dueOn: null,
        owner: null,
        document: null,
        streets: [],
        targets: [],
      },
    ]);
    expect(statements).toEqual(["places", "breakthroughProjects", "places"]);
  });

  test("key projects come by last day, those without one last, with the temporary branches of the day", async () => {
    const query = `query ($on: Date) { area(code: "991001001", on: $on) { keyProjects { totalCount nodes {
      name endsOn owner { name } area { name } temporaryBranches { name } } } } }`;
    const { data } = await ask(query, { on: "2021-06-30" }, here);
    expect(at(data, "area.keyProjects")).toEqual({
      totalCount: 3,
      nodes: [
        {
          name: "重点三",
          endsOn: "2021-12-31",
          owner: null,
          area: { name: "戊街道" },
          temporaryBranches: [],
        },
        {
          name: "重点一",
          endsOn: "2022-12-31",
          owner: { name: "戊局" },
          area: { name: "戊街道" },
          temporaryBranches: [{ name: "重点一临时党支部" }],
        },
        { name: "重点二", endsOn: null, owner: null, area: { name: "戊街道" }, temporaryBranches: [] },
      ],
    });
    const later = await ask(query, { on: "2021-07-01" }, here);
    expect(at(later.data, "area.keyProjects.nodes.1.temporaryBranches")).toEqual([]);
  });

  test("an owner out of scope is null, a document is a node of another kind", async () => {
    const { data } = await ask(
      `{ node(id: "KP-9910-1", on: "2021-06-30") { ... on KeyProject { name owner { name } } } }`,
      {},
      { ...here, scope: ["991001"] },
    );
    expect(at(data, "node")).toEqual({ name: "重点一", owner: null });
    const other = await ask(
      `{ node(id: "DOC-9910-1", on: "2021-06-30") { __typename kind name ... on OtherNode { label area { code } } } }`,
      {},
      here,
    );
    expect(at(other.data, "node")).toEqual({
      __typename: "OtherNode",
      kind: "OTHER",
      name: "示例一号",
      label: "PolicyDoc",
      area: { code: "991000" },
    });
  });

  test("the city has 4 breakthrough projects with 4 opinions and 83 key projects with a temporary branch", async () => {
    const { data } = await ask(
      `{ area(code: "371700") { keyProjects(first: 200) { totalCount nodes { temporaryBranches { id } } } ... on City { breakthroughProjects { document { id } } } } }`,
    );
    expect(at(data, "area.keyProjects.totalCount")).toBe(83);
    const nodes = at(data, "area.keyProjects.nodes");
    expect(
      (Array.isArray(nodes) ? nodes : []).map((node: unknown) => at(node, "temporaryBranches.length")),
    ).toEqual(Array.from({ length: 83 }, () => 1));
    const projects = at(data, "area.breakthroughProjects");
    expect(
      new Set((Array.isArray(projects) ? projects : []).map((project: unknown) => at(project, "document.id")))
        .size,
    ).toBe(4);
  });
});
