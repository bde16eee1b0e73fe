import { factsOf } from "./graph-model.ts";
import type { Folder } from "./folder.ts";
import type { Table } from "./table.ts";

/** What the graph knows of a node that the folder refers to and does not hold. */
export interface GraphNode {
  readonly id: string;
  /** Stem of the file that made it. */
  readonly stem: string;
  readonly areaCode: string;
  readonly level: string | null;
  readonly field: string | null;
  readonly orgType: string | null;
}

/** Finds things by id, first in the folder and then among the nodes of the graph. */
export class NodeIndex {
  readonly folder: Folder;
  readonly #rows = new Map<string, ReadonlyMap<string, number>>();
  readonly #inGraph: Map<string, GraphNode>;
  /** By issue: area of the body at whose meeting it was first discussed; from the graph. */
  readonly #discussedInGraph: Map<string, string>;
  #discussed: Map<string, string> | null = null;

  constructor(
    folder: Folder,
    inGraph: Iterable<GraphNode> = [],
    discussedInGraph: Iterable<readonly [string, string]> = [],
  ) {
    this.folder = folder;
    this.#inGraph = new Map([...inGraph].map((node) => [node.id, node]));
    this.#discussedInGraph = new Map(discussedInGraph);
    for (const table of folder.tables.values()) {
      const { stem, idField } = table.format;
      if (idField !== null) this.#rows.set(stem, rowsById(table, idField));
    }
  }

  /** The row of the thing, refused or not; null when the folder has none. */
  row(stem: string, id: string): number | null {
    return this.#rows.get(stem)?.get(id) ?? null;
  }

  /** The node, when the graph has it and it came from this file. */
  graphNode(stem: string, id: string): GraphNode | null {
    const node = this.#inGraph.get(id);
    return node?.stem === stem ? node : null;
  }

  /** A column of the thing, wherever it is known; null when empty or unknown. */
  attribute(stem: string, id: string, field: "level" | "field" | "org_type"): string | null {
    const row = this.row(stem, id);
    if (row !== null) return this.#table(stem).text(row, field);
    const node = this.graphNode(stem, id);
    return node === null ? null : node[field === "org_type" ? "orgType" : field];
  }

  /** The areaCode of a thing, following references; null when it cannot be told. */
  areaOf(stem: string, id: string): string | null {
    const row = this.row(stem, id);
    return row === null
      ? (this.graphNode(stem, id)?.areaCode ?? null)
      : this.areaOfRow(this.#table(stem), row);
  }

  /** The areaCode of the node that the row makes. */
  areaOfRow(table: Table, row: number): string | null {
    for (const place of factsOf(table.format.stem).area ?? []) {
      const area = place.startsWith("@")
        ? this.#placeOf(place, table, row)
        : this.#areaOfCell(table, row, place);
      if (area !== null) return area;
    }
    return null;
  }

  /** The area of what a reference of the row points to; a cell that is no reference is an area code itself. */
  areaOfReference(table: Table, row: number, field: string): string | null {
    return this.#areaOfCell(table, row, field);
  }

  /** File that the reference of this row points to; null when the column that says so is empty. */
  targetStem(table: Table, row: number, field: string): string | null {
    const column = table.format.columns.find((each) => each.field === field);
    if (column === undefined) return null;
    if (column.by === null) return column.refs[0]?.stem ?? null;
    const code = table.text(row, column.by);
    return column.refs.find(({ when }) => when === code)?.stem ?? null;
  }

  /** Code of the city, of several the smallest; null when neither folder nor graph has one. */
  cityCode(): string | null {
    const places = this.#table("places");
    let smallest: string | null = null;
    const offer = (code: string): void => {
      if (smallest === null || code < smallest) smallest = code;
    };
    for (let row = 0; row < places.rowCount; row += 1) {
      if (places.value(row, "level") === "CITY" && !places.isRefused(row))
        offer(places.text(row, "code") ?? "");
    }
    for (const node of this.#inGraph.values())
      if (node.level === "CITY" && node.stem === "places") offer(node.id);
    return smallest;
  }

  /** True when the issue stands on a row of `meetings` that is not refused, or was discussed in the graph. */
  isDiscussed(issue: string): boolean {
    return this.#areaOfDiscussion(issue) !== null;
  }

  /** To be called when rows of `meetings` were refused. */
  forgetDiscussions(): void {
    this.#discussed = null;
  }

  #placeOf(place: string, table: Table, row: number): string | null {
    if (place === "@city") return this.cityCode();
    const issue = table.text(row, "id");
    return issue === null ? null : this.#areaOfDiscussion(issue);
  }

  #areaOfCell(table: Table, row: number, field: string): string | null {
    const id = table.text(row, field);
    if (id === null) return null;
    const stem = this.targetStem(table, row, field);
    if (stem === null) return id;
    return stem === "places" ? id : this.areaOf(stem, id);
  }

  #areaOfDiscussion(issue: string): string | null {
    this.#discussed ??= this.#discussions();
    return this.#discussed.get(issue) ?? this.#discussedInGraph.get(issue) ?? null;
  }

  /** By issue: the area of the body at whose earliest meeting it was discussed. */
  #discussions(): Map<string, string> {
    const meetings = this.#table("meetings");
    const described = new Map<string, { heldOn: string; row: number }>();
    for (let row = 0; row < meetings.rowCount; row += 1) {
      const [id, heldOn] = [meetings.text(row, "id"), meetings.text(row, "held_on")];
      if (id === null || meetings.isRefused(row) || meetings.value(row, "body") === null) continue;
      described.set(id, { heldOn: heldOn ?? "9999-12-31", row });
    }
    const earliest = new Map<string, { order: string; area: string }>();
    for (let row = 0; row < meetings.rowCount; row += 1) {
      const [id, issue] = [meetings.text(row, "id"), meetings.text(row, "issue")];
      const meeting = id === null ? undefined : described.get(id);
      if (id === null || issue === null || meeting === undefined || meetings.isRefused(row)) continue;
      const order = `${meeting.heldOn} ${id}`;
      const before = earliest.get(issue);
      const area = this.areaOfRow(meetings, meeting.row);
      if (area !== null && (before === undefined || order < before.order))
        earliest.set(issue, { order, area });
    }
    return new Map([...earliest].map(([issue, { area }]) => [issue, area]));
  }

  #table(stem: string): Table {
    const table = this.folder.tables.get(stem);
    if (table === undefined)
      throw new Error(`Expected a table for every file of the format, got none for ${stem}.`);
    return table;
  }
}

/** A row that is loaded stands before one that was refused; columns of a thing count where they are given. */
function rowsById(table: Table, idField: string): Map<string, number> {
  const rows = new Map<string, number>();
  const column = table.format.columnIndex.get(idField) ?? -1;
  for (let row = 0; row < table.rowCount; row += 1) {
    const id = table.cell(row, column);
    if (id === null) continue;
    const before = rows.get(String(id));
    if (before === undefined || (table.isRefused(before) && !table.isRefused(row))) rows.set(String(id), row);
  }
  return rows;
}
