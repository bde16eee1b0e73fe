import ExcelJS from "exceljs";
import type { FileCell } from "./rows.ts";

/** A column of a sheet: its head and how wide it is, in characters. */
export interface SheetColumn {
  readonly label: string;
  readonly width: number;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: AsyncIterable<readonly FileCell[]> | Iterable<readonly FileCell[]>;
}

export interface WorkbookFacts {
  readonly title: string;
  readonly due: Date;
}

/** More links than this a sheet may not have: spreadsheets call the file damaged. */
const mostLinks = 65_530;

/** So many rows go out before the disk is given time to take them: the library itself never waits. */
const rowsAtOnce = 200;

/**
 * Writes an XLSX file sheet by sheet and row by row: frozen head, filters, text as text, days as days. The one place that
 * knows the library, so that another can take its place.
 */
export async function writeSheets(
  facts: WorkbookFacts,
  sheets: AsyncIterable<Sheet>,
  file: string,
): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: file,
    useStyles: true,
    useSharedStrings: false,
  });
  workbook.creator = "Liaison Graph 联络图";
  workbook.lastModifiedBy = "Liaison Graph 联络图";
  workbook.title = facts.title;
  workbook.created = facts.due;
  workbook.modified = facts.due;
  for await (const sheet of sheets) await writeSheet(workbook, sheet);
  await workbook.commit();
}

async function writeSheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  { name, columns, rows }: Sheet,
): Promise<void> {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", xSplit: 0, ySplit: 1 }],
    // The library declares an enum of paper sizes and does not bring it at run time; 9 is A4.
    // oxlint-disable-next-line typescript/no-unsafe-enum-assignment
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = columns.map(({ width }) => ({ width }));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  const head = sheet.addRow(columns.map(({ label }) => label));
  head.eachCell((cell) => {
    cell.font = { name: "微软雅黑", size: 10, bold: true };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFEDF0F2" } };
    cell.alignment = { vertical: "middle", wrapText: true };
  });
  head.commit();
  let written = 0;
  let links = 0;
  for await (const cells of rows) {
    const row = sheet.addRow(
      cells.map((cell) => {
        if (cell.kind !== "link") return valueOf(cell);
        links += 1;
        return links > mostLinks ? cell.text : { text: cell.text, hyperlink: cell.href };
      }),
    );
    cells.forEach((cell, index) => {
      const drawn = row.getCell(index + 1);
      drawn.font = cell.kind === "link" ? linkFont : bodyFont;
      if (cell.kind === "text" || cell.kind === "link") drawn.numFmt = "@";
      if (cell.kind === "day") drawn.numFmt = "yyyy-mm-dd";
    });
    row.commit();
    written += 1;
    if (written % rowsAtOnce === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  sheet.commit();
}

const bodyFont = { name: "微软雅黑", size: 10 } as const;
const linkFont = { ...bodyFont, color: { argb: "FF0B6B69" }, underline: true } as const;

/** Text is always a string cell: no spreadsheet makes a formula of it. A day is midnight in UTC, as the format counts days. */
function valueOf(cell: Exclude<FileCell, { readonly kind: "link" }>): string | number | Date | null {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "number":
      return cell.number;
    case "day":
      return new Date(`${cell.day}T00:00:00Z`);
    default:
      return null;
  }
}
