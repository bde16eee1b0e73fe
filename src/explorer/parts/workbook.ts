import ExcelJS from "exceljs";

export interface Sheet {
  readonly name: string;
  /** The first row holds the heads. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Sheets as an Excel file; where the data are made up each says so above its heads. */
export async function workbook(sheets: readonly Sheet[], mark: string | null): Promise<Blob> {
  const book = new ExcelJS.Workbook();
  for (const { name, rows } of sheets) {
    const heads = mark === null ? 1 : 2;
    const sheet = book.addWorksheet(name, { views: [{ state: "frozen", ySplit: heads }] });
    if (mark !== null) sheet.addRow([mark]).font = { italic: true };
    for (const row of rows) sheet.addRow([...row]);
    sheet.getRow(heads).font = { bold: true };
    for (const [index] of (rows[0] ?? []).entries()) sheet.getColumn(index + 1).width = widthOf(rows, index);
  }
  return new Blob([await book.xlsx.writeBuffer()], { type: xlsxType });
}

/** Wide enough for most cells: a Chinese character takes two places. */
function widthOf(rows: Sheet["rows"], index: number): number {
  const widths = rows.map((row) => [...String(row[index] ?? "")].length * 1.6);
  return Math.min(48, Math.max(8, ...widths) + 2);
}
