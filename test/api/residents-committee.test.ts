import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9914"] } as const;

/** One community and its committee, elected on 2021-01-20, with a director and five workers, one of them until 2021-06-01. */
const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9914' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (m:Entity:Community {id: '991401001001', code: '991401001001', areaCode: '991401001001', level: 'COMMUNITY', name: '甲社区'}),
    (rc:Entity:ResidentsCommittee {id: 'RC-9914-1', areaCode: '991401001001', name: '甲居委会', seats: 7, termYears: 5,
      electedOn: date('2021-01-20'), establishedOn: date('2020-01-01')}),
    (rc)-[:OF]->(m),
    (p:Entity:Person {id: 'P-991400000001', areaCode: '991401001001', name: '王**', partyStatus: 'FULL'}),
    (p)-[:HOLDS_POST {kind: 'RC_DIRECTOR', from: date('2021-01-20'), to: date('9999-12-31'), factKey: 'posts:9914-1'}]->(rc)
  WITH rc
  UNWIND range(1, 5) AS number
  CREATE (w:Entity:Person {id: 'P-99140000001' + number, areaCode: '991401001001', name: '李**', partyStatus: 'NONE'}),
    (w)-[:WORKS_FOR {role: 'COMMUNITY_WORKER', from: date('2020-01-01'),
      to: CASE number WHEN 5 THEN date('2021-06-01') ELSE date('9999-12-31') END}]->(rc)
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

describe("residents' committees", () => {
  test("a community has its committee from its first day on", async () => {
    const query =
      'query ($on: Date) { area(code: "991401001001", on: $on) { ... on Community { residentsCommittee { name } } } }';
    const of = async (on: string): Promise<unknown> =>
      at((await ask(query, { on }, here)).data, "area.residentsCommittee");
    expect(await of("2019-12-31")).toBeNull();
    expect(await of("2020-01-01")).toEqual({ name: "甲居委会" });
  });

  test("it shows term, seats, community, posts and workers of the day", async () => {
    const query = `query ($on: Date) { node(id: "RC-9914-1", on: $on) { kind ... on ResidentsCommittee { seats electedOn endsOn
      community { name } workers { exact text } posts(kinds: [RC_DIRECTOR]) { at { kind } holder { name } } } } }`;
    const { data } = await ask(query, { on: "2021-05-31" }, here);
    expect(at(data, "node")).toEqual({
      kind: "RESIDENTS_COMMITTEE",
      seats: 7,
      electedOn: "2021-01-20",
      endsOn: "2026-01-20",
      community: { name: "甲社区" },
      workers: { exact: 5, text: "5" },
      posts: [{ at: { kind: "RESIDENTS_COMMITTEE" }, holder: { name: "王**" } }],
    });
    const later = await ask(query, { on: "2021-06-01" }, here);
    expect(at(later.data, "node.workers")).toEqual({ exact: null, text: "<5" });
  });
});
