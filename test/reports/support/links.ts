import { inflateSync } from "node:zlib";
import ExcelJS from "exceljs";

/** Where the link annotations of a PDF lead; most of its objects lie in compressed streams. */
export function linksOfPdf(pdf: Buffer): readonly string[] {
  const text = pdf.toString("latin1");
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) =>
    inflated(pdf.subarray(index + length)),
  );
  return [text, ...streams].flatMap((part) =>
    [...part.matchAll(/\/URI\s*\((https?:[^)]*)\)/g)].map(([, link = ""]) => link),
  );
}

function inflated(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString("latin1");
  } catch {
    return "";
  }
}

export async function linksOfWorkbook(xlsx: Buffer): Promise<readonly string[]> {
  const workbook = new ExcelJS.Workbook();
  // The library's type of a buffer is older than Node's.
  await workbook.xlsx.load(Uint8Array.from(xlsx).buffer);
  const links: string[] = [];
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell(({ hyperlink }) => {
        if (hyperlink) links.push(hyperlink);
      }),
    ),
  );
  return links;
}

export function linksOfHtml(html: string): readonly string[] {
  return [...html.matchAll(/<a href="([^"]*)"/g)].map(([, link = ""]) => link.replaceAll("&amp;", "&"));
}

/** The relations of a DOCX that lead out of it. */
export function linksOfDocx(relations: string): readonly string[] {
  return [...relations.matchAll(/Target="(https?:[^"]*)" TargetMode="External"/g)].map(([, link = ""]) =>
    link.replaceAll("&amp;", "&"),
  );
}
