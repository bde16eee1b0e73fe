import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { StoredReport } from "../../../src/reports/stored-report.ts";
import type { ReportFormat } from "../../../src/reports/render.ts";

export interface ReportWords extends Partial<Omit<StoredReport, "files" | "sha256">> {
  /** Content of the files by format; a JSON file is always there. */
  readonly contents?: Readonly<Partial<Record<ReportFormat, string>>>;
}

/** Writes a report into the folder of all reports, as the timetable stores it. */
export async function storeReport(reports: string, words: ReportWords = {}): Promise<StoredReport> {
  const { contents = { csv: "区划,缺口\n示例街道,1\n" }, ...rest } = words;
  const job = rest.job ?? "monthly";
  const due = rest.due ?? "2021-12-31T00:30:00.000Z";
  const folder = rest.folder ?? `${job}/${due.replaceAll(":", "-")}`;
  const json = JSON.stringify({ job, due, contents });
  await mkdir(join(reports, folder), { recursive: true });
  const files = await Promise.all(
    Object.entries({ json, ...contents }).map(async ([ending, text]) => {
      const name = `gap-report-2021-12-31.${ending}`;
      await writeFile(join(reports, folder, name), text);
      return { format: formatOf(ending), name, bytes: Buffer.byteLength(text) };
    }),
  );
  return {
    id: `report:${job}:${due}`,
    day: "2021-12-31",
    late: false,
    language: "zh",
    title: "示例市组织治理覆盖缺口报告",
    changed: true,
    ...rest,
    job,
    due,
    folder,
    sha256: createHash("sha256").update(json).digest("hex"),
    files,
  };
}

function formatOf(ending: string): ReportFormat {
  const formats: Readonly<Record<string, ReportFormat>> = {
    pdf: "pdf",
    docx: "docx",
    xlsx: "xlsx",
    csv: "csv",
    html: "html",
    json: "json",
  };
  const format = formats[ending];
  if (format === undefined) throw new Error(`No format ends in ${ending}.`);
  return format;
}
