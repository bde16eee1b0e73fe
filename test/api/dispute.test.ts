import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9918"] } as const;

const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9918' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (m:Entity:Community {id: '991801001001', code: '991801001001', areaCode: '991801001001', level: 'COMMUNITY', name: '辰社区'}),
    (g:Entity:Grid {id: 'GRD-991801001001001', code: '991801001001001', areaCode: '991801001001', name: '一网格', kind: 'SPECIAL'}),
    (h:Entity:Grid {id: 'GRD-991801001001002', code: '991801001001002', areaCode: '991801001001', name: '二网格'}),
    (:Entity:DisputeStat {id: 'DISPUTE-9918-1', areaCode: '991801001001', name: '统计', period: '2021-04', opened: 4, closed: 2})-[:OF]->(g),
    (:Entity:DisputeStat {id: 'DISPUTE-9918-2', areaCode: '991801001001', name: '统计', period: '2021-05', opened: 1, closed: 3})-[:OF]->(g),
    (g)-[:PART_OF {from: date('1900-01-01'), to: date('9999-12-31')}]->(m),
    (h)-[:PART_OF {from: date('1900-01-01'), to: date('9999-12-31')}]->(m)
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

describe("disputes", () => {
  test("a grid lists its months latest first, none that has not begun, and those that touch the period", async () => {
    const grid = async (on: string, args: string) =>
      at(
        (
          await ask(
            `{ node(id: "GRD-991801001001001", on: "${on}") { ... on Grid { gridKind disputeStats${args} { id month opened closed } } } }`,
            {},
            here,
          )
        ).data,
        "node",
      );
    const [april, may] = [
      { id: "DISPUTE-9918-1", month: "2021-04", opened: 4, closed: 2 },
      { id: "DISPUTE-9918-2", month: "2021-05", opened: 1, closed: 3 },
    ];
    expect(await grid("2021-05-01", "")).toEqual({ gridKind: "SPECIAL", disputeStats: [may, april] });
    expect(await grid("2021-04-30", "")).toEqual({ gridKind: "SPECIAL", disputeStats: [april] });
    expect(await grid("2021-12-31", `(from: "2021-05-15")`)).toEqual({
      gridKind: "SPECIAL",
      disputeStats: [may],
    });
    expect(await grid("2021-12-31", `(to: "2021-04-01")`)).toEqual({
      gridKind: "SPECIAL",
      disputeStats: [april],
    });
  });

  test("a place sums its grids; one without any row is silent, which is not 0", async () => {
    const { data } = await ask(
      `{ area(code: "991801001001", on: "2021-12-31") { ... on Community { grids { gridKind disputeStats { month } } } statistics {
        all: disputes { opened closed closureRate gridsReporting gridsSilent } june: disputes(from: "2021-06-01") { opened closureRate gridsSilent } } } }`,
      {},
      here,
    );
    expect(at(data, "area.grids")).toEqual([
      { gridKind: "SPECIAL", disputeStats: [{ month: "2021-05" }, { month: "2021-04" }] },
      { gridKind: "BASIC", disputeStats: [] },
    ]);
    expect(at(data, "area.statistics")).toEqual({
      all: { opened: 5, closed: 5, closureRate: 1, gridsReporting: 1, gridsSilent: 1 },
      june: { opened: 0, closureRate: null, gridsSilent: 2 },
    });
  });
});
