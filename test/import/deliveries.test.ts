import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ImportOptions, importFolder } from "../../src/import/import-folder.ts";
import type { ImportReport } from "../../src/import/import-report.ts";
import { undoImport } from "../../src/import/undo-import.ts";
import type { FolderBuilder } from "./support/folder-builder.ts";
import { empty, graphLines, type OwnDatabase, startOwnDatabase } from "./support/own-database.ts";
import { allStems, person, placesOf, world } from "./support/world.ts";

const one = person("9911", 1);
const two = person("9911", 2);
const place = placesOf("9911");
/** Compounds and memberships come from a source of their own, in the first delivery of a year and in the next. */
const first = world("9911")
  .source({
    id: "SRC-9911",
    files: allStems.filter((stem) => stem !== "memberships" && stem !== "residences"),
    coversAreas: ["9911"],
  })
  .source({ id: "SRC-ORG", files: ["memberships", "residences"], coversAreas: ["9911"] })
  .row("memberships", membership({}), membership({ person: two, from: "2021-02-01" }));
const next = first.manifest({ snapshotOn: "2022-12-31" });

let database: OwnDatabase;
beforeAll(async () => {
  database = await startOwnDatabase();
});
afterAll(() => database.stop());
beforeEach(() => empty(database.graph));

describe("a row with a known key and other values", () => {
  test("changes the fact, and the log keeps before, after, source and instant", async () => {
    await load(first);
    const report = await load(
      first.only(
        "memberships",
        membership({ to: "2021-06-01" }),
        membership({ person: two, from: "2021-02-01" }),
      ),
      "2022-03-01T00:00:00Z",
    );
    expect(report.facts).toMatchObject({ added: 0, changed: 1, ended: 0, swept: 0 });
    expect(await membershipsOf(one)).toEqual(["2021-01-01 2021-06-01 SRC-ORG IMP-2"]);
    const [change, ...others] = await changesOf("IMP-2");
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      kind: "CHANGED",
      file: "memberships",
      source: "SRC-ORG",
      at: "2022-03-01T00:00:00Z",
    });
    expect(JSON.parse(String(change?.before))).toMatchObject({
      to: "9999-12-31",
      importId: "IMP-1",
      start: one,
    });
    expect(JSON.parse(String(change?.after))).toMatchObject({
      to: "2021-06-01",
      importId: "IMP-2",
      start: one,
    });
  });

  test("moves what hangs on the row: a compound of another community has one LOCATED_IN, the new one", async () => {
    await load(first);
    const moved = first
      .rowsOf("compounds")
      .map((row) =>
        row.id === "W9911-COMPOUND-2" ? { ...row, community: place.community, households: "" } : row,
      );
    const report = await load(first.only("compounds", ...moved), "2022-02-02T08:00:00Z");
    expect(report.facts).toMatchObject({ changed: 2, swept: 0 });
    expect(
      await value(
        "MATCH (c:Compound {id: 'W9911-COMPOUND-2'})-[:LOCATED_IN]->(p) WITH c, collect(p.id) AS ids RETURN [c.areaCode, c.households, ids] AS value",
      ),
    ).toEqual([place.community, null, [place.community]]);
    expect(
      await value("MATCH (c:Compound {id: 'W9911-COMPOUND-2'}) RETURN c.createdAt < c.updatedAt AS value"),
    ).toBe(true);
  });

  test("takes out what hangs on the row when its cell is empty now", async () => {
    await load(first);
    const report = await load(
      first.only(
        "work_units",
        ...first.rowsOf("work_units").map((row) => ({ ...row, community: "", area_code: place.street })),
      ),
    );
    expect(report.facts).toMatchObject({ swept: 1, ended: 0 });
    expect(
      await value(
        "MATCH (u:WorkUnit {id: 'W9911-UNIT'}) RETURN [u.areaCode, COUNT { (u)-[:LOCATED_IN]->() }] AS value",
      ),
    ).toEqual([place.street, 0]);
    expect((await changesOf("IMP-2")).map(({ kind }) => kind).toSorted()).toContain("SWEPT");
  });

  test("a new row of a later delivery is logged on its own", async () => {
    await load(first);
    await load(
      first
        .row("memberships", membership({ person: person("9911", 3) }))
        .row("people", { id: person("9911", 3), party_status: "正式党员", area_code: place.community }),
    );
    expect(
      (await changesOf("IMP-2")).map(({ kind, factKey }) => `${String(kind)} ${String(factKey)}`).toSorted(),
    ).toEqual([
      `ADDED memberships|${person("9911", 3)}|W9911-ORG|2021-01-01`,
      `ADDED people|${person("9911", 3)}`,
    ]);
  });

  test("a fact of unknown age keeps the earliest day it was known to hold", async () => {
    await load(first.row("residences", { person: one, compound: "W9911-COMPOUND", from: "", to: "" }));
    const later = next
      .source({
        id: "SRC-ORG",
        files: ["memberships", "residences"],
        coversAreas: ["9911"],
        coversFrom: "2022-01-01",
      })
      .row("residences", { person: one, compound: "W9911-COMPOUND", from: "", to: "" });
    await load(later);
    const residence =
      "MATCH ()-[r:RESIDES_IN]->() RETURN [toString(r.from), toString(r.to), r.fromKnown] AS value";
    expect(await value(residence)).toEqual(["2021-01-01", "9999-12-31", false]);
    await load(
      later.only("residences", { person: one, compound: "W9911-COMPOUND", from: "", to: "2022-05-01" }),
    );
    expect(await value(residence)).toEqual(["2021-01-01", "2022-05-01", false]);
  });
});

describe("a row that is gone", () => {
  const oneLess = (builder: FolderBuilder) => builder.only("memberships", membership({}));

  test("ends on the new snapshot day when that is later and the fact was active", async () => {
    await load(first);
    const report = await load(oneLess(next));
    expect(report.facts).toMatchObject({ ended: 1, swept: 0 });
    expect(await membershipsOf(two)).toEqual(["2021-02-01 2022-12-31 SRC-ORG IMP-2 endKnown=false"]);
    expect((await changesOf("IMP-2")).map(({ kind }) => kind)).toEqual(["ENDED"]);
  });

  test("stays ended when the same folder comes again, and comes back when its row does", async () => {
    await load(first);
    await load(oneLess(next));
    const before = await graphLines(database.graph);
    expect(await load(oneLess(next))).toMatchObject({
      outcome: "unchanged",
      facts: { ended: 0, swept: 0, changed: 0 },
    });
    expect(await graphLines(database.graph)).toEqual(before);
    expect((await load(oneLess(next.manifest({ snapshotOn: "2023-12-31" })))).facts).toMatchObject({
      ended: 0,
      swept: 0,
    });
    await load(next.manifest({ snapshotOn: "2023-12-31" }));
    expect(await membershipsOf(two)).toEqual(["2021-02-01 9999-12-31 SRC-ORG IMP-4"]);
  });

  test("is swept as corrected when another row of the pair came in its place", async () => {
    await load(first);
    const report = await load(
      next.only("memberships", membership({}), membership({ person: two, from: "2021-03-01" })),
    );
    expect(report.facts).toMatchObject({ added: 1, ended: 0, swept: 1 });
    expect(await membershipsOf(two)).toEqual(["2021-03-01 9999-12-31 SRC-ORG IMP-2"]);
  });

  test("ends when the other row of the pair does not hold any more", async () => {
    await load(first);
    const report = await load(
      next.only(
        "memberships",
        membership({}),
        membership({ person: two, from: "2020-03-01", to: "2020-05-01" }),
      ),
    );
    expect(report.facts).toMatchObject({ added: 1, ended: 1, swept: 0 });
  });

  test("is swept as corrected when the snapshot day is the same", async () => {
    await load(first);
    const report = await load(oneLess(first));
    expect(report.facts).toMatchObject({ ended: 0, swept: 1 });
    expect(await membershipsOf(two)).toEqual([]);
    const [change] = await changesOf("IMP-2");
    expect(change).toMatchObject({ kind: "SWEPT", after: null });
    expect(JSON.parse(String(change?.before))).toMatchObject({
      type: "BELONGS_TO",
      start: two,
      from: "2021-02-01",
    });
  });

  test("is swept when the fact had ended before the former snapshot day", async () => {
    await load(first.only("memberships", membership({}), membership({ person: two, to: "2021-06-01" })));
    expect((await load(oneLess(next))).facts).toMatchObject({ ended: 0, swept: 1 });
  });

  test("is swept when the file has no end column", async () => {
    await load(first);
    const report = await load(next.only("visits"));
    expect(report.facts).toMatchObject({ ended: 0, swept: 3 });
    expect(await value("MATCH (v:Visit) RETURN count(v) AS value")).toBe(0);
  });

  test("ends a thing with what hangs beside it", async () => {
    await load(first);
    const report = await load(next.only("compounds", ...next.rowsOf("compounds").slice(0, 1)));
    expect(report.facts).toMatchObject({ ended: 2, swept: 0 });
    expect(
      await value(
        "MATCH (c:Compound {id: 'W9911-COMPOUND-2'})-[r:LOCATED_IN]->() RETURN [toString(c.abolishedOn), c.endKnown, toString(r.to), r.endKnown] AS value",
      ),
    ).toEqual(["2022-12-31", false, "2022-12-31", false]);
  });

  test("stays when facts hang on it, ended ones included, and is noted", async () => {
    await load(first);
    const report = await load(first.only("compounds", ...first.rowsOf("compounds").slice(1)));
    expect(report.facts).toMatchObject({ swept: 0 });
    expect(report.problems).toMatchObject([
      { file: "compounds.csv", code: "STILL_USED", got: "W9911-COMPOUND", outcome: "noted" },
    ]);
    expect(
      await value("MATCH (c:Compound {id: 'W9911-COMPOUND'})-[:LOCATED_IN]->() RETURN count(c) AS value"),
    ).toBe(1);
    const free = await load(
      first.only("compounds", ...first.rowsOf("compounds").slice(1)).only("consultations"),
    );
    expect(free).toMatchObject({ problems: [], facts: { swept: 4 } });
  });

  test("is left alone outside the areas, the period and the files of the source, and when another source brought it", async () => {
    const outside = (words: {
      coversAreas?: string[];
      coversFrom?: string;
      coversTo?: string;
      files?: string[];
    }) =>
      oneLess(
        next.source({ id: "SRC-ORG", files: ["memberships", "residences"], coversAreas: ["9911"], ...words }),
      );
    await load(first);
    for (const words of [
      { coversAreas: ["991103"] },
      { coversFrom: "2020-01-01", coversTo: "2021-01-31" },
      { files: ["residences"] },
    ]) {
      expect((await load(outside(words))).facts, JSON.stringify(words)).toMatchObject({ ended: 0, swept: 0 });
    }
    const other = world("9911")
      .source({ id: "SRC-OTHER", files: ["memberships"], coversAreas: ["9911"] })
      .manifest({ snapshotOn: "2022-12-31" });
    expect(
      (await load(other.source({ id: "SRC-9911", files: [], coversAreas: ["9911"] }))).facts,
    ).toMatchObject({ ended: 0, swept: 0 });
    expect(await membershipsOf(two)).toHaveLength(1);
  });

  test("of an earlier year is left alone: a year's events are delivered once", async () => {
    await load(first.row("worker_trainings", { person: one, training_kind: "年度轮训", on: "2021-04-02" }));
    const year = next
      .source({ id: "SRC-9911", files: allStems, coversAreas: ["9911"], coversFrom: "2022-01-01" })
      .source({ id: "SRC-ORG", files: [], coversAreas: [] });
    const report = await load(year.only("visits").only("consultations"));
    expect(report.facts).toMatchObject({ swept: 0 });
    expect(await value("MATCH (n:Visit|Consultation|CareerEvent) RETURN count(n) AS value")).toBe(3);
  });

  test("of a listed file that is absent ends like any other", async () => {
    await load(first);
    expect((await load(next.only("memberships"))).facts).toMatchObject({ ended: 2, swept: 0 });
  });

  test("is protected by a refused row with its key; a row whose key cannot be read protects the whole file", async () => {
    await load(first);
    const refused = next.only(
      "memberships",
      membership({}),
      membership({ person: two, from: "2021-02-01", to: "bald" }),
    );
    expect(await load(refused)).toMatchObject({ refused: 1, facts: { ended: 0, swept: 0 } });
    const unreadable = next.only("memberships", membership({ person: "谁" }));
    expect(await load(unreadable)).toMatchObject({ refused: 1, facts: { ended: 0, swept: 0 } });
    const whole = next.text("memberships.csv", "人员编号,电话\n");
    expect(await load(whole)).toMatchObject({
      problemCounts: { FILE_FORBIDDEN_COLUMN: 1 },
      facts: { ended: 0, swept: 0 },
    });
    expect(await membershipsOf(two)).toEqual(["2021-02-01 9999-12-31 SRC-ORG IMP-1"]);
  });

  test("with too many others writes nothing, until told to go on", async () => {
    const people = Array.from({ length: 30 }, (_, index) => person("9911", 100 + index));
    const many = first
      .row("people", ...people.map((id) => ({ id, party_status: "正式党员", area_code: place.community })))
      .row("memberships", ...people.map((id) => membership({ person: id })));
    await load(many);
    const before = await graphLines(database.graph);
    const few = many
      .manifest({ snapshotOn: "2022-12-31" })
      .only("memberships", membership({}), ...people.slice(21).map((id) => membership({ person: id })));
    const report = await load(few);
    expect(report).toMatchObject({
      outcome: "refused",
      importId: null,
      problemCounts: { SWEEP_TOO_LARGE: 1 },
    });
    expect(report.problems[0]).toMatchObject({
      file: "memberships.csv",
      got: "22 of 32 facts of SRC-ORG would end or be taken out",
    });
    expect(await graphLines(database.graph)).toEqual(before);
    expect(await load(few, undefined, { acceptLargeSweep: true })).toMatchObject({
      outcome: "written",
      facts: { ended: 22 },
    });
  });
});

describe("two sources", () => {
  const other = (to = "", receivedAt = "2022-01-05T00:00:00Z") =>
    world("9911")
      .source({ id: "SRC-9911", files: [], coversAreas: ["9911"] })
      .source({ id: "SRC-OTHER", files: ["memberships"], coversAreas: ["9911"], receivedAt })
      .row("memberships", membership({ to }));

  test("may deliver one fact, which keeps both and ends when neither has it", async () => {
    await load(first);
    await load(other());
    expect(await membershipsOf(one)).toEqual(["2021-01-01 9999-12-31 SRC-ORG IMP-1 others=SRC-OTHER"]);
    expect(await load(other())).toMatchObject({ outcome: "unchanged" });
    const without = next.only("memberships", membership({ person: two, from: "2021-02-01" }));
    expect((await load(without)).facts).toMatchObject({ ended: 0, swept: 0 });
    expect(await membershipsOf(one)).toEqual(["2021-01-01 9999-12-31 SRC-OTHER IMP-1"]);
    const neither = other().manifest({ snapshotOn: "2022-12-31" }).only("memberships");
    expect((await load(neither)).facts).toMatchObject({ ended: 1 });
    expect(await membershipsOf(one)).toEqual(["2021-01-01 2022-12-31 SRC-OTHER IMP-4 endKnown=false"]);
  });

  test("that differ are noted, and the one that was received later holds, whatever the order of import", async () => {
    await load(first);
    const later = await load(other("2021-06-01"));
    expect(later).toMatchObject({ facts: { changed: 1 }, problemCounts: { SOURCES_DIFFER: 1 } });
    expect(later.problems.filter(({ code }) => code !== "FILE_UNLISTED")).toMatchObject([
      { file: "memberships.csv", line: 2, outcome: "noted", got: expect.stringContaining("SRC-OTHER") },
    ]);
    expect(await membershipsOf(one)).toEqual(["2021-01-01 2021-06-01 SRC-OTHER IMP-2 others=SRC-ORG"]);
    const again = await load(first);
    expect(again).toMatchObject({
      facts: { added: 0, changed: 0, ended: 0, swept: 0 },
      problemCounts: { SOURCES_DIFFER: 1 },
    });
    await empty(database.graph);
    await load(other("2021-06-01"));
    await load(first);
    expect(await membershipsOf(one)).toEqual(["2021-01-01 2021-06-01 SRC-OTHER IMP-1 others=SRC-ORG"]);
  });

  test("in one folder: identical rows count once and the fact keeps both", async () => {
    const both = first
      .source({ id: "SRC-B", files: ["memberships"], coversAreas: ["9911"] })
      .only("memberships", { ...membership({}), source: "SRC-ORG" }, { ...membership({}), source: "SRC-B" });
    expect(await load(both)).toMatchObject({ countedOnce: 1, problemCounts: { ROW_TWICE: 1 } });
    expect(await membershipsOf(one)).toEqual(["2021-01-01 9999-12-31 SRC-ORG IMP-1 others=SRC-B"]);
    expect(await load(both)).toMatchObject({ outcome: "unchanged" });
  });

  test("what an earlier delivery covered stays on record", async () => {
    await load(first);
    await load(
      next.source({ id: "SRC-ORG", files: ["memberships"], coversAreas: ["9911"], coversFrom: "2022-01-01" }),
    );
    expect(await value("MATCH (s:Source {id: 'SRC-ORG'}) RETURN toString(s.coversFrom) AS value")).toBe(
      "2022-01-01",
    );
    expect(
      await value(
        "MATCH (d:SourceDeclaration {source: 'SRC-ORG'}) WITH d ORDER BY d.coversFrom RETURN collect(toString(d.coversFrom)) AS value",
      ),
    ).toEqual(["2021-01-01", "2022-01-01"]);
  });
});

describe("undo", () => {
  test("takes back what an import added, changed, ended, swept and said about sources", async () => {
    await load(first);
    const before = await graphLines(database.graph);
    const second = next
      .source({ id: "SRC-NEW", files: ["residences"], coversAreas: ["9911"] })
      .source({ id: "SRC-ORG", files: ["memberships"], coversAreas: ["9911"], coversFrom: "2021-01-01" })
      .row("residences", { person: one, compound: "W9911-COMPOUND", from: "2021-01-01" })
      .only("memberships", membership({ to: "2022-05-01" }))
      .only("visits")
      .only(
        "compounds",
        ...next
          .rowsOf("compounds")
          .slice(0, 1)
          .map((row) => ({ ...row, name: "示例新园" })),
      );
    const report = await load(second);
    expect(report.facts).toMatchObject({ added: 1, changed: 2, ended: 3, swept: 3 });
    const undone = await undoImport(database.graph, "IMP-2", { now });
    expect(undone).toMatchObject({ importId: "IMP-2", removed: 1 });
    expect(await graphLines(database.graph)).toEqual(before);
    expect(await value("MATCH (i:Import {id: 'IMP-2'}) RETURN i.status AS value")).toBe("UNDONE");
    expect(await load(first)).toMatchObject({ outcome: "unchanged" });
  });

  test("takes back a first load, and the store is empty but for the record of it and the free claim", async () => {
    await load(first);
    await undoImport(database.graph, "IMP-1", { now });
    const left = "MATCH (n) WHERE NOT n:Migration AND NOT n:Import AND (NOT n:Claim OR n.owner IS NOT NULL)";
    expect(await value(`${left} RETURN count(n) AS value`)).toBe(0);
    expect(await load(first)).toMatchObject({ outcome: "written", importId: "IMP-2" });
  });

  test("of sources that deliver one fact leaves the one that had it before", async () => {
    await load(first);
    const before = await graphLines(database.graph);
    await load(
      world("9911")
        .source({ id: "SRC-9911", files: [], coversAreas: ["9911"] })
        .source({ id: "SRC-OTHER", files: ["memberships"], coversAreas: ["9911"] })
        .row("memberships", membership({})),
    );
    await undoImport(database.graph, "IMP-2", { now });
    expect(await graphLines(database.graph)).toEqual(before);
  });

  test("is refused while later imports stand, and for an id that is none", async () => {
    await load(first);
    await load(next);
    await expect(undoImport(database.graph, "IMP-1", { now })).rejects.toMatchObject({
      code: "CONFLICT",
      details: { later: ["IMP-2"] },
    });
    await expect(undoImport(database.graph, "IMP-9", { now })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
    });
    await undoImport(database.graph, "IMP-2", { now });
    expect(await undoImport(database.graph, "IMP-2", { now })).toMatchObject({ restored: 0, removed: 0 });
    await undoImport(database.graph, "IMP-1", { now });
  });
});

function now(): Date {
  return new Date("2022-02-01T08:00:00Z");
}

async function load(
  builder: FolderBuilder,
  at = "2022-02-01T08:00:00Z",
  options: Partial<ImportOptions> = {},
): Promise<ImportReport> {
  return importFolder(database.graph, {
    directory: await builder.write(),
    now: () => new Date(at),
    ...options,
  });
}

function membership(row: Record<string, string>): Record<string, string> {
  return { person: one, org: "W9911-ORG", from: "2021-01-01", to: "", ...row };
}

/** Memberships of a person, one line each: period, source, import and what is said of their end and other sources. */
async function membershipsOf(id: string): Promise<string[]> {
  const rows = await database.graph.runText(
    `MATCH (:Person {id: $id})-[r:BELONGS_TO]->()
     RETURN toString(r.from) + ' ' + toString(r.to) + ' ' + r.source + ' ' + r.importId
       + coalesce(' endKnown=' + toString(r.endKnown), '') + coalesce(' others=' + r.otherSources[0], '') AS value
     ORDER BY value`,
    { id },
  );
  return rows.map(({ value: line }) => String(line));
}

async function changesOf(importId: string): Promise<Record<string, unknown>[]> {
  return database.graph.runText(
    `MATCH (c:Change {importId: $importId}) WHERE c.kind <> 'LOADED'
     RETURN c.kind AS kind, c.file AS file, c.factKey AS factKey, c.source AS source, toString(c.at) AS at,
       c.before AS before, c.after AS after ORDER BY c.id`,
    { importId },
  );
}

async function value(text: string): Promise<unknown> {
  const rows = await database.graph.runText(text);
  return rows[0]?.value;
}
