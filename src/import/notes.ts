import { factsOf } from "./graph-model.ts";
import { coversArea } from "./manifest.ts";
import type { NodeIndex } from "./node-index.ts";
import type { Table } from "./table.ts";

/** Notes rows whose 起 is not before their 止: they are loaded, and hold on no day (15.3, step 7). */
export function notePeriods(table: Table): void {
  if (!table.format.columnIndex.has("from") || !table.format.columnIndex.has("to")) return;
  for (let row = 0; row < table.rowCount; row += 1) {
    const [from, to] = [table.text(row, "from"), table.text(row, "to")];
    if (from === null || to === null || from < to || !table.isLoaded(row)) continue;
    table.problem(row, "from", "PERIOD_REVERSED", `a day before 止, ${to}: the row holds on no day`, from);
  }
}

/** Notes rows that lie in no area their source covers for this file. They are loaded. */
export function noteOutsideCover(index: NodeIndex, table: Table): void {
  const { stem } = table.format;
  const sources = new Map(index.folder.manifest.sources.map((source) => [source.id, source]));
  for (let row = 0; row < table.rowCount; row += 1) {
    const id = table.sources[row] ?? null;
    const source = id === null ? undefined : sources.get(id);
    if (source === undefined || !table.isLoaded(row)) continue;
    const area = areaOfSubject(index, table, row);
    if (area === null) continue;
    if (source.files.includes(stem) && coversArea(source, area)) continue;
    const expected = source.files.includes(stem)
      ? `a row in an area that ${source.id} covers: ${source.coversAreas.join(", ")}`
      : `a row of a source that lists ${table.format.file}; ${source.id} does not`;
    table.problem(row, "", "OUTSIDE_COVER", expected, area);
  }
}

/** The area of the row's own node, else that of the thing in the first column of the key. */
function areaOfSubject(index: NodeIndex, table: Table, row: number): string | null {
  const facts = factsOf(table.format.stem);
  if (facts.node !== undefined) return index.areaOfRow(table, row);
  const first = table.format.columns.find(({ field }) => field === table.format.key[0]);
  if (first === undefined) return null;
  return first.type === "ref" ? index.areaOfReference(table, row, first.field) : index.cityCode();
}
