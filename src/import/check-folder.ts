import { setImmediate } from "node:timers/promises";
import { checkCreditCodeKinds, noteCreditCodes } from "./credit-codes.ts";
import { checkDuplicates, checkIdsTaken } from "./duplicates.ts";
import { madeIds } from "./facts.ts";
import type { Folder } from "./folder.ts";
import { type GraphNode, NodeIndex } from "./node-index.ts";
import { noteOutsideCover, notePeriods } from "./notes.ts";
import { absentIds, checkReferences } from "./references.ts";
import { checkRowRules } from "./row-rules.ts";
import { checkThings, Things } from "./things.ts";

/** What the checks have to ask the graph; the folder alone is checked with `emptyGraph`. */
export interface KnownNodes {
  /** Those of the ids that are nodes of the graph. */
  nodes(ids: readonly string[]): Promise<readonly GraphNode[]>;
  /** Of ids with the file that is to make them: those that a node of another file has. */
  takenIds(ids: readonly (readonly [id: string, stem: string])[]): Promise<ReadonlyMap<string, string>>;
  /** Of issues: the area of the body that first discussed them. */
  discussions(issues: readonly string[]): Promise<readonly (readonly [issue: string, areaCode: string])[]>;
  /** Codes of the cities of the graph. */
  cities(): Promise<readonly GraphNode[]>;
}

export const emptyGraph: KnownNodes = {
  nodes: () => Promise.resolve([]),
  takenIds: () => Promise.resolve(new Map()),
  discussions: () => Promise.resolve([]),
  cities: () => Promise.resolve([]),
};

/** All checks of section 15.3 after the cells, in their order. Afterwards every row is loaded, counted once or refused. */
export async function checkFolder(folder: Folder, known: KnownNodes): Promise<NodeIndex> {
  const things = new Map<string, Things>();
  for (const table of folder.tables.values()) {
    // Lets timers and connections have their turn between two files.
    await setImmediate();
    checkRowRules(table);
    checkDuplicates(table);
    if (table.format.rowsOfOneNode !== null) {
      const ofTable = new Things(table);
      things.set(table.format.stem, ofTable);
      checkThings(table, ofTable);
    }
  }
  checkIdsTaken(folder, madeIds);
  await checkIdsTakenInGraph(folder, known);
  checkCreditCodeKinds(folder);
  const index = await indexOf(folder, known);
  checkReferences(index, things);
  noteCreditCodes(folder);
  for (const table of folder.tables.values()) {
    notePeriods(table);
    noteOutsideCover(index, table);
  }
  return index;
}

async function checkIdsTakenInGraph(folder: Folder, known: KnownNodes): Promise<void> {
  const ids: [string, string][] = [];
  const rows = new Map<string, { stem: string; row: number; field: string }>();
  for (const table of folder.tables.values()) {
    const { stem, idField } = table.format;
    if (idField === null) continue;
    for (let row = 0; row < table.rowCount; row += 1) {
      const id = table.text(row, idField);
      if (id === null) continue;
      ids.push([id, stem]);
      rows.set(`${stem} ${id}`, { stem, row, field: idField });
    }
  }
  for (const [id, owner] of await known.takenIds(ids)) {
    for (const [stem, table] of folder.tables) {
      const place = rows.get(`${stem} ${id}`);
      if (place === undefined || stem === owner) continue;
      table.problem(
        place.row,
        place.field,
        "ID_TAKEN",
        `an id that no other file uses; in the graph it belongs to ${owner}.csv`,
        id,
      );
    }
  }
}

async function indexOf(folder: Folder, known: KnownNodes): Promise<NodeIndex> {
  const absent = absentIds(new NodeIndex(folder));
  const issues = folder.tables.get("issues");
  const atMeetings: string[] = [];
  for (let row = 0; row < (issues?.rowCount ?? 0); row += 1) {
    const id = issues?.text(row, "id") ?? null;
    if (id !== null && issues?.value(row, "raised_in") === "MEETING") atMeetings.push(id);
  }
  const [nodes, cities, discussions] = await Promise.all([
    absent.length === 0 ? [] : known.nodes(absent),
    known.cities(),
    atMeetings.length === 0 ? [] : known.discussions(atMeetings),
  ]);
  return new NodeIndex(folder, [...nodes, ...cities], discussions);
}
