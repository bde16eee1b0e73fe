import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importFolder } from "../../src/import/import-folder.ts";
import { type OwnDatabase, startOwnDatabase } from "../import/support/own-database.ts";
import { allStems } from "../import/support/world.ts";
import { askIn } from "../runs/support/runs.ts";
import { city, type CompoundWords, folderOf, places } from "../runs/support/small-history.ts";
import { at } from "../support/ask.ts";

const bare: CompoundWords = { inSecondCommunity: false, households: 60, branch: null, committee: null };
const until = (to: string): CompoundWords => ({ ...bare, branch: { from: "2021-03-01", to } });

let database: OwnDatabase;
beforeAll(async () => {
  database = await startOwnDatabase();
  // The second compound's branch ends on 1 February, the third's on 1 June.
  const compounds = [bare, until("2022-02-01"), until("2022-06-01")];
  const folder = folderOf({ compounds, coversCommittees: false }, "2021-12-31")
    .source({
      id: "SRC-OLD",
      files: ["school_measures"],
      coversAreas: [city],
      receivedAt: "2020-06-01T00:00:00Z",
      coversFrom: "2020-01-01",
      coversTo: "2021-06-30",
    })
    .source({
      id: "SRC-LATE",
      files: ["model_posts"],
      coversAreas: [city],
      receivedAt: "2022-01-05T00:00:00Z",
    });
  const directory = await folder.write();
  expect((await importFolder(database.graph, { directory, now: () => new Date() })).refused).toBe(0);
});
afterAll(() => database.stop());

const ask = (query: string, variables: Record<string, unknown> = {}): Promise<unknown> =>
  askIn(database.graph, [city], query, variables);

describe("gaps about to open", () => {
  const query = `query Opening($days: Int!, $on: Date) {
    openingGaps(within: $days, filter: { rules: ["G01"] }, on: $on) { totalCount nodes { id verdict } }
  }`;
  const gap = (compound: string) => ({ id: `gap:G01:W${city}-${compound}`, verdict: "GAP" });

  test("are those of the later day that are none yet, whether or not they ever were met before", async () => {
    expect(await ask(query, { days: 90 })).toEqual({ openingGaps: { totalCount: 1, nodes: [gap("C1")] } });
    expect(await ask(query, { days: 152 })).toEqual({
      openingGaps: { totalCount: 2, nodes: [gap("C1"), gap("C2")] },
    });
  });

  test("begin on the day on which a branch is no longer there", async () => {
    expect(at(await ask(query, { days: 31 }), "openingGaps.totalCount")).toBe(0);
    expect(at(await ask(query, { days: 32 }), "openingGaps.totalCount")).toBe(1);
    expect(at(await ask(query, { days: 1, on: "2022-01-31" }), "openingGaps.nodes")).toEqual([gap("C1")]);
    expect(at(await ask(query, { days: 30, on: "2022-02-01" }), "openingGaps.nodes")).toEqual([]);
  });

  test("are asked for one day ahead at least and ten years at most", async () => {
    await expect(ask(query, { days: 0 })).rejects.toThrow(/"within" must be 1 to 3660 days, got 0/);
    await expect(ask(query, { days: 4_000 })).rejects.toThrow(/got 4000/);
  });
});

describe("what the rules do not see", () => {
  test("are the nodes without a row, of which some are looked at for the structure of the graph alone", async () => {
    const answer = await ask("{ blindSpots { population { label kind total unwatched structureOnly } } }");
    const population = at(answer, "blindSpots.population");
    const rows: readonly unknown[] = Array.isArray(population) ? population : [];
    const of = (label: string): unknown => rows.find((row) => at(row, "label") === label);
    const compounds = { label: "Compound", kind: "COMPOUND", total: 5, unwatched: 0, structureOnly: 0 };
    expect(of("Compound")).toEqual(compounds);
    // Rule G40 does not look at persons, and none of these holds a post that a rule asks about.
    const persons = { label: "Person", kind: "PERSON", total: 2, unwatched: 2, structureOnly: 0 };
    expect(of("Person")).toEqual(persons);
    expect(of("Outpost")).toEqual({
      label: "Outpost",
      kind: "OTHER",
      total: 1,
      unwatched: 0,
      structureOnly: 1,
    });
  });

  test("are not counted on a day on which they are not there yet", async () => {
    const labels = async (on: string): Promise<string> =>
      JSON.stringify(
        await ask("query On($on: Date) { blindSpots(on: $on) { population { label } } }", { on }),
      );
    expect(await labels("2021-05-03")).toContain('"Visit"');
    expect(await labels("2021-05-02")).not.toContain('"Visit"');
  });

  test("are rules that could not judge, with the file that no source covers and where", async () => {
    const answer = await ask(
      "{ blindSpots { unjudged { rule { id } unknown error because { file areaCode subjects } } } }",
    );
    const unjudged = at(answer, "blindSpots.unjudged");
    const rows: readonly unknown[] = Array.isArray(unjudged) ? unjudged : [];
    expect(rows.find((row) => at(row, "rule.id") === "G10")).toEqual({
      rule: { id: "G10" },
      unknown: 5,
      error: null,
      because: [{ file: "committee_compounds", areaCode: places.district, subjects: 5 }],
    });
    expect(rows.find((row) => at(row, "rule.id") === "G01")).toBeUndefined();
    expect(allStems).toContain("committee_compounds");
  });

  test("are sources whose cover has ended or that came long ago, and no others", async () => {
    const asked = `query Stale($on: Date) {
      blindSpots(on: $on) { staleSources { source { id } coverEnded receivedDaysAgo } }
    }`;
    expect(at(await ask(asked), "blindSpots.staleSources")).toEqual([
      { source: { id: "SRC-OLD" }, coverEnded: true, receivedDaysAgo: 578 },
    ]);
    const covered = await ask(asked, { on: "2021-06-30" });
    expect(at(covered, "blindSpots.staleSources.0")).toEqual({
      source: { id: "SRC-OLD" },
      coverEnded: false,
      receivedDaysAgo: 394,
    });
    expect(at(await ask(asked, { on: "2020-12-31" }), "blindSpots.staleSources")).toEqual([]);
  });
});
