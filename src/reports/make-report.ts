import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildReport } from "./build-report.ts";
import { ReportRenderer, type ReportFormat } from "./render.ts";
import type { ReportRequest } from "./report-request.ts";
import { ReportFileError } from "./whole-file.ts";
import type { ReportLanguage } from "./wording.ts";

export interface ReportFiles {
  readonly directory: string;
  /** Begins the name of every file; language and ending follow. */
  readonly name: string;
  readonly formats: readonly ReportFormat[];
  readonly language: ReportLanguage;
  readonly progress: (done: number, total: number, format: ReportFormat) => void;
}

export interface MadeReport {
  /** Of the JSON, which is what all other formats are drawn from. */
  readonly sha256: string;
  readonly files: readonly string[];
}

/**
 * Builds a report and writes it in every format asked for. A file that was written before a failure stays and is whole.
 * @throws ReportFileError where something cannot be written
 */
export async function makeReport(request: ReportRequest, wanted: ReportFiles): Promise<MadeReport> {
  const { directory, formats, language } = wanted;
  await mkdir(directory, { recursive: true }).catch((error: unknown) => {
    throw new ReportFileError(directory, error);
  });
  const work = await mkdtemp(join(tmpdir(), "liaison-graph-report-"));
  const renderer = new ReportRenderer();
  try {
    const report = join(work, "report.json");
    const sha256 = await buildReport(request, report);
    const files: string[] = [];
    for (const [done, format] of formats.entries()) {
      wanted.progress(done, formats.length, format);
      const file = join(directory, fileName(wanted.name, format, language));
      await renderer.write(report, format, language, file);
      files.push(file);
    }
    return { sha256, files };
  } finally {
    await renderer.close();
    await rm(work, { recursive: true, force: true });
  }
}

/** JSON holds both languages, so its name has none. */
function fileName(name: string, format: ReportFormat, language: ReportLanguage): string {
  return format === "json" ? `${name}.json` : `${name}-${language}.${format}`;
}
