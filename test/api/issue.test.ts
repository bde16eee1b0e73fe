import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9907"] } as const;

/** One issue raised in a visit and closed on 2021-10-01, one raised at a meeting and never closed. */
const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9907' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (a:Entity:District {id: '990701', code: '990701', areaCode: '990701', level: 'DISTRICT', name: '乙区'}),
    (o:Entity:PartyOrg {id: 'PO-9907-1', areaCode: '990701', name: '乙社区党委', field: 'COMMUNITY', kind: 'PARTY_COMMITTEE', level: 4}),
    (u:Entity:WorkUnit {id: 'WU-9907-1', areaCode: '990701', name: '某局', orgType: 'ORGAN'}),
    (p:Entity:Person {id: 'P-990700000001', areaCode: '990701', name: '周**', partyStatus: 'FULL'}),
    (p)-[:LIAISES_WITH {from: date('2020-01-01'), to: date('9999-12-31'), factKey: 'liaison_links|9907-1'}]->(o),
    (q:Entity:Person {id: 'P-990700000002', areaCode: '990701', name: '吴**', partyStatus: 'FULL'}),
    (v:Entity:Visit {id: 'VS-9907-1', areaCode: '990701', name: '走访 2021-02-01', visitedOn: date('2021-02-01'), kind: 'RESEARCH'}),
    (w:Entity:Visit {id: 'VS-9907-2', areaCode: '990701', name: '走访 2021-05-01', visitedOn: date('2021-05-01')}),
    (v)-[:MADE_BY]->(p), (v)-[:VISITED]->(o), (w)-[:MADE_BY]->(q), (w)-[:VISITED]->(o),
    (i:Entity:Issue {id: 'IS-9907-1', areaCode: '990701', name: '问题 2021-02-01', raisedOn: date('2021-02-01'), category: 'FUNDS',
      dueOn: date('2021-06-30'), closedOn: date('2021-10-01'), status: 'CLOSED'}),
    (v)-[:RAISED]->(i), (i)-[:OWNED_BY]->(u),
    (j:Entity:Issue {id: 'IS-9907-2', areaCode: '990701', name: '问题 2021-03-01', raisedOn: date('2021-03-01'), topic: 'SYSTEM', status: 'IN_PROGRESS'}),
    (b:Entity:DecisionBody {id: 'DB-9907-1', areaCode: '990701', name: '乙区联席会议', kind: 'JOINT_CONFERENCE', level: 'DISTRICT'}),
    (m:Entity:Meeting {id: 'MT-9907-1', areaCode: '990701', name: '会议 2021-03-02', heldOn: date('2021-03-02')})-[:OF]->(b),
    (n:Entity:Meeting {id: 'MT-9907-2', areaCode: '990701', name: '会议 2021-07-02', heldOn: date('2021-07-02')})-[:OF]->(b),
    (n)-[:DISCUSSED {outcome: 'DEFERRED'}]->(j), (m)-[:DISCUSSED {outcome: 'RETURNED'}]->(j)
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

async function issue(id: string, on: string, fields: string): Promise<unknown> {
  const { data } = await ask(`{ node(id: "${id}", on: "${on}") { ... on Issue { ${fields} } } }`, {}, here);
  return at(data, "node");
}

describe("issues", () => {
  test("an issue that is closed later is open on the day, and overdue after the day it is due", async () => {
    const fields = "status closedOn overdue dueOn category";
    expect(await issue("IS-9907-1", "2021-01-31", fields)).toBeNull();
    expect(await issue("IS-9907-1", "2021-06-30", fields)).toEqual({
      status: "OPEN",
      closedOn: null,
      overdue: false,
      dueOn: "2021-06-30",
      category: "FUNDS",
    });
    expect(await issue("IS-9907-1", "2021-07-01", "overdue")).toEqual({ overdue: true });
    expect(await issue("IS-9907-1", "2021-10-01", "status closedOn overdue")).toEqual({
      status: "CLOSED",
      closedOn: "2021-10-01",
      overdue: false,
    });
  });

  test("where it was raised: in its visit, else in the earliest meeting that discussed it", async () => {
    expect(
      await issue("IS-9907-1", "2021-12-31", "raisedIn { kind name } owner { name } decisions { outcome }"),
    ).toEqual({
      raisedIn: { kind: "VISIT", name: "走访 2021-02-01" },
      owner: { name: "某局" },
      decisions: [],
    });
    expect(
      await issue(
        "IS-9907-2",
        "2021-12-31",
        "raisedIn { kind name } owner { name } decisions { outcome meeting { heldOn } }",
      ),
    ).toEqual({
      raisedIn: { kind: "MEETING", name: "会议 2021-03-02" },
      owner: null,
      decisions: [
        { outcome: "RETURNED", meeting: { heldOn: "2021-03-02" } },
        { outcome: "DEFERRED", meeting: { heldOn: "2021-07-02" } },
      ],
    });
    expect(await issue("IS-9907-2", "2021-07-01", "decisions { outcome }")).toEqual({
      decisions: [{ outcome: "RETURNED" }],
    });
  });

  test("a place lists its issues latest first and filters by what they are on the day", async () => {
    const listed = async (on: string, filter: string) => {
      const { data } = await ask(
        `{ area(code: "990701", on: "${on}") { issues(filter: ${filter}) { totalCount nodes { id } } } }`,
        {},
        here,
      );
      return at(data, "area.issues");
    };
    const [first, second] = [{ id: "IS-9907-1" }, { id: "IS-9907-2" }];
    expect(await listed("2021-12-31", "{}")).toEqual({ totalCount: 2, nodes: [second, first] });
    expect(await listed("2021-12-31", "{ statuses: [CLOSED] }")).toEqual({ totalCount: 1, nodes: [first] });
    expect(await listed("2021-09-30", "{ statuses: [CLOSED] }")).toEqual({ totalCount: 0, nodes: [] });
    expect(await listed("2021-09-30", "{ overdue: true }")).toEqual({ totalCount: 1, nodes: [first] });
    expect(await listed("2021-12-31", "{ overdue: true }")).toEqual({ totalCount: 0, nodes: [] });
    expect(await listed("2021-12-31", "{ topics: [SYSTEM] }")).toEqual({ totalCount: 1, nodes: [second] });
    expect(await listed("2021-12-31", `{ raisedSince: "2021-03-01" }`)).toEqual({
      totalCount: 1,
      nodes: [second],
    });
  });

  test("numbers of a place: raised in the period, open and overdue on the day, discussed by topic", async () => {
    const query = `{ area(code: "990701", on: "2021-09-30") { statistics {
      all: issues { raised open overdue closed byTopic { topic issues discussed } }
      march: issues(from: "2021-03-01", to: "2021-03-31") { raised overdue } } } }`;
    const { data, statements } = await ask(query, {}, here);
    expect(at(data, "area.statistics")).toEqual({
      all: {
        raised: 2,
        open: 2,
        overdue: 1,
        closed: 0,
        byTopic: [{ topic: "SYSTEM", issues: 1, discussed: 1 }],
      },
      march: { raised: 1, overdue: 0 },
    });
    expect(statements).toEqual(["places", "issueStatistics", "issueStatistics"]);
  });
});

describe("visits", () => {
  test("an organisation lists its visits latest first; who made one is told only of a post holder", async () => {
    const { data } = await ask(
      `{ node(id: "PO-9907-1", on: "2021-12-31") { ... on PartyOrg { visits(first: 5) { totalCount nodes {
        visitedOn visitKind madeBy { name } org { name } issues { id } } } } } }`,
      {},
      here,
    );
    expect(at(data, "node.visits")).toEqual({
      totalCount: 2,
      nodes: [
        { visitedOn: "2021-05-01", visitKind: null, madeBy: null, org: { name: "乙社区党委" }, issues: [] },
        {
          visitedOn: "2021-02-01",
          visitKind: "RESEARCH",
          madeBy: { name: "周**" },
          org: { name: "乙社区党委" },
          issues: [{ id: "IS-9907-1" }],
        },
      ],
    });
  });

  test("a contact point's history holds the visits of its member alone, by the day", async () => {
    const history = async (on: string) => {
      const { data } = await ask(
        `{ liaisonLinks(on: "${on}") { nodes { visits visitHistory { totalCount nodes { visitedOn } } } } }`,
        {},
        here,
      );
      return at(data, "liaisonLinks.nodes");
    };
    expect(await history("2021-12-31")).toEqual([
      { visits: 1, visitHistory: { totalCount: 1, nodes: [{ visitedOn: "2021-02-01" }] } },
    ]);
    expect(await history("2021-01-31")).toEqual([{ visits: 0, visitHistory: { totalCount: 0, nodes: [] } }]);
  });
});
