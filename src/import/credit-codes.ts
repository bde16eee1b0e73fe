import { hasRightCheckCharacters, isSyntheticCreditCode } from "./credit-code.ts";
import type { Folder } from "./folder.ts";
import type { Table } from "./table.ts";

const field = "uscc";
const withCodes = ["work_units", "property_companies"];

/** Refuses codes of the other kind than the data set: made-up codes in a real one, real codes in a made-up one. */
export function checkCreditCodeKinds(folder: Folder): void {
  const { synthetic } = folder.manifest;
  forEachCode(folder, (table, row, code) => {
    if (isSyntheticCreditCode(code) === synthetic) return;
    const expected = synthetic
      ? "a made-up code, characters 9 and 10 being XN: dataset.json says synthetic: true"
      : "a code that was issued: XN codes are made up, and dataset.json says synthetic: false";
    table.problem(row, field, "CREDIT_CODE_SYNTHETIC", expected, code);
  });
}

/** Notes codes whose shape or check characters are wrong, and codes that stand on several rows. Rule G40 reports them. */
export function noteCreditCodes(folder: Folder): void {
  const places = new Map<string, { table: Table; row: number }[]>();
  forEachCode(folder, (table, row, code) => {
    if (!hasRightCheckCharacters(code)) {
      const expected =
        "18 characters of 0-9 and A-Z without I, O, S, V, Z, with right check characters 17 and 18";
      table.problem(row, field, "CREDIT_CODE_CHECK", expected, code);
    }
    if (!table.isLoaded(row)) return;
    const found = places.get(code) ?? [];
    found.push({ table, row });
    places.set(code, found);
  });
  for (const [code, found] of places) {
    if (found.length < 2) continue;
    for (const { table, row } of found) {
      const other = found.find((each) => each.table !== table || each.row !== row);
      const where =
        other === undefined ? "" : `${other.table.format.file} line ${other.table.line(other.row)}`;
      table.problem(row, field, "CREDIT_CODE_SHARED", `a code of its own; it stands in ${where} too`, code);
    }
  }
}

function forEachCode(folder: Folder, visit: (table: Table, row: number, code: string) => void): void {
  for (const stem of withCodes) {
    const table = folder.tables.get(stem);
    if (table === undefined) continue;
    for (let row = 0; row < table.rowCount; row += 1) {
      const code = table.text(row, field);
      if (code !== null) visit(table, row, code);
    }
  }
}
