import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9915"] } as const;

/**
 * Two standing members. The first links with a community organisation since 2021-01-01 and was there on 2021-03-01 and
 * 2021-06-01, raising one issue each time, the former closed on 2021-05-01; the second links with a street organisation
 * since 2021-02-01 and never went, and with one that was dissolved on 2021-04-01.
 */
const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9915' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (city:Entity:PartyOrg {id: 'PO-9915-CITY', areaCode: '991500', name: '市委', kind: 'PARTY_COMMITTEE', field: 'CITY', level: 1}),
    (c:Entity:PartyOrg {id: 'PO-9915-C', areaCode: '991501001001', name: '甲社区党委', kind: 'PARTY_COMMITTEE', field: 'COMMUNITY', level: 4}),
    (s:Entity:PartyOrg {id: 'PO-9915-S', areaCode: '991502001', name: '乙街道党工委', kind: 'WORKING_COMMITTEE', field: 'STREET', level: 3}),
    (x:Entity:PartyOrg {id: 'PO-9915-X', areaCode: '991502001', name: '旧党支部', kind: 'BRANCH', field: 'TWO_NEW', level: 6,
      dissolvedOn: date('2021-04-01')}),
    (one:Entity:Person {id: 'P-991500000001', areaCode: '991500', name: '王**', partyStatus: 'FULL'}),
    (two:Entity:Person {id: 'P-991500000002', areaCode: '991500', name: '李**', partyStatus: 'FULL'}),
    (one)-[:HOLDS_POST {kind: 'STANDING_MEMBER', from: date('2020-01-01'), to: date('9999-12-31'), factKey: 'posts:9915-1'}]->(city),
    (two)-[:HOLDS_POST {kind: 'STANDING_MEMBER', from: date('2020-01-01'), to: date('2021-12-01'), factKey: 'posts:9915-2'}]->(city),
    (one)-[:LIAISES_WITH {from: date('2021-01-01'), to: date('9999-12-31'), factKey: 'liaison_links:9915-1'}]->(c),
    (two)-[:LIAISES_WITH {from: date('2021-02-01'), to: date('9999-12-31'), fromKnown: false, factKey: 'liaison_links:9915-2'}]->(s),
    (two)-[:LIAISES_WITH {from: date('2021-02-01'), to: date('9999-12-31'), factKey: 'liaison_links:9915-3'}]->(x),
    (v1:Entity:Visit {id: 'V-9915-1', areaCode: '991501001001', name: '走访', visitedOn: date('2021-03-01')}),
    (v2:Entity:Visit {id: 'V-9915-2', areaCode: '991501001001', name: '走访', visitedOn: date('2021-06-01')}),
    (v3:Entity:Visit {id: 'V-9915-3', areaCode: '991501001001', name: '走访', visitedOn: date('2021-11-01')}),
    (v1)-[:MADE_BY]->(one), (v2)-[:MADE_BY]->(one), (v3)-[:MADE_BY]->(two),
    (v1)-[:VISITED]->(c), (v2)-[:VISITED]->(c), (v3)-[:VISITED]->(c),
    (v1)-[:RAISED]->(:Entity:Issue {id: 'I-9915-1', areaCode: '991501001001', name: '问题', raisedOn: date('2021-03-01'),
      status: 'CLOSED', closedOn: date('2021-05-01')}),
    (v2)-[:RAISED]->(:Entity:Issue {id: 'I-9915-2', areaCode: '991501001001', name: '问题', raisedOn: date('2021-06-01'), status: 'OPEN'}),
    (v3)-[:RAISED]->(:Entity:Issue {id: 'I-9915-3', areaCode: '991501001001', name: '问题', raisedOn: date('2021-11-01'), status: 'OPEN'})
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

const idsOf = (list: unknown): unknown => (Array.isArray(list) ? list.map((each) => at(each, "id")) : list);

async function links(
  filter: string,
  on = "2021-12-31",
  scope: readonly string[] = here.scope,
): Promise<unknown> {
  const query = `{ liaisonLinks(filter: ${filter}, on: "${on}") { totalCount nodes { id } } }`;
  const { data } = await ask(query, {}, { ...here, scope });
  const ids = idsOf(at(data, "liaisonLinks.nodes"));
  expect(Array.isArray(ids) && ids.length).toBe(at(data, "liaisonLinks.totalCount"));
  return ids;
}

describe("contact points", () => {
  test("standing members are those in office on the day", async () => {
    const query = "query ($on: Date) { standingMembers(on: $on) { id name } }";
    expect((await ask(query, { on: "2021-11-30" }, here)).data).toEqual({
      standingMembers: [
        { id: "P-991500000001", name: "王**" },
        { id: "P-991500000002", name: "李**" },
      ],
    });
    expect(idsOf(at((await ask(query, { on: "2021-12-01" }, here)).data, "standingMembers"))).toEqual([
      "P-991500000001",
    ]);
  });

  test("a link knows the member's own visits up to the day, and which issues are open on it", async () => {
    const query = `query ($on: Date) { standingMembers(on: $on) { contactPoints { id from to lastVisitOn openIssues
      visits late: visits(since: "2021-03-02") point { name } member { name } } } }`;
    const first = async (on: string): Promise<unknown> =>
      at((await ask(query, { on }, here)).data, "standingMembers.0.contactPoints.0");
    const link = {
      id: "liaison_links:9915-1",
      from: "2021-01-01",
      to: null,
      point: { name: "甲社区党委" },
      member: { name: "王**" },
    };
    expect(await first("2021-02-28")).toEqual({
      ...link,
      lastVisitOn: null,
      openIssues: 0,
      visits: 0,
      late: 0,
    });
    expect(await first("2021-04-30")).toEqual({
      ...link,
      lastVisitOn: "2021-03-01",
      openIssues: 1,
      visits: 1,
      late: 0,
    });
    expect(await first("2021-05-01")).toEqual({
      ...link,
      lastVisitOn: "2021-03-01",
      openIssues: 0,
      visits: 1,
      late: 0,
    });
    expect(await first("2021-12-31")).toEqual({
      ...link,
      lastVisitOn: "2021-06-01",
      openIssues: 1,
      visits: 2,
      late: 1,
    });
  });

  test("a dissolved organisation is no contact point; the others come by area", async () => {
    expect(await links("{}", "2021-03-31")).toEqual([
      "liaison_links:9915-1",
      "liaison_links:9915-2",
      "liaison_links:9915-3",
    ]);
    expect(await links("{}", "2021-04-01")).toEqual(["liaison_links:9915-1", "liaison_links:9915-2"]);
  });

  test("member, place and field narrow the list", async () => {
    expect(await links('{ member: "P-991500000002" }')).toEqual(["liaison_links:9915-2"]);
    expect(await links('{ within: "991502" }')).toEqual(["liaison_links:9915-2"]);
    expect(await links("{ field: COMMUNITY }")).toEqual(["liaison_links:9915-1"]);
  });

  test("unvisited counts the days since the last visit, or since the link began", async () => {
    expect(await links("{ unvisitedForDays: 99 }", "2021-09-09")).toEqual([
      "liaison_links:9915-1",
      "liaison_links:9915-2",
    ]);
    expect(await links("{ unvisitedForDays: 100 }", "2021-09-09")).toEqual(["liaison_links:9915-2"]);
    expect(await links("{ unvisitedForDays: 219 }", "2021-09-09")).toEqual(["liaison_links:9915-2"]);
    expect(await links("{ unvisitedForDays: 220 }", "2021-09-09")).toEqual([]);
  });

  test("a link is shown to who may see both ends", async () => {
    expect(await links("{}", "2021-12-31", ["991501", "991502"])).toEqual([]);
    expect(await links("{}", "2021-12-31", ["991500", "991502"])).toEqual(["liaison_links:9915-2"]);
  });

  test("an organisation says who links with it", async () => {
    const { data } = await ask(
      '{ node(id: "PO-9915-S", on: "2021-12-31") { ... on PartyOrg { liaisedBy { from member { id } } } } }',
      {},
      here,
    );
    expect(at(data, "node.liaisedBy")).toEqual([{ from: null, member: { id: "P-991500000002" } }]);
  });
});

describe("contact points of the whole city", () => {
  test("eleven members have 44 points, 3 to 5 each, all visited within 150 days", async () => {
    const { data, statements } = await ask(`{ standingMembers { contactPoints { id lastVisitOn openIssues
      visits(since: "2021-01-01") point { id name field area { code name } } } } }`);
    const members = at(data, "standingMembers");
    const points = Array.isArray(members) ? members.map((member) => at(member, "contactPoints.length")) : [];
    expect(points.map(Number).toSorted((a, b) => a - b)).toEqual([3, 3, 4, 4, 4, 4, 4, 4, 4, 5, 5]);
    expect(new Set(statements).size).toBe(statements.length);
    const { data: late } = await ask("{ liaisonLinks(filter: { unvisitedForDays: 150 }) { totalCount } }");
    expect(at(late, "liaisonLinks.totalCount")).toBe(0);
  });
});
