import { mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildReport } from "./build-report.ts";
import { ReportRenderer, type ReportFormat } from "./render.ts";
import { openReport } from "./report-file.ts";
import type { ReportSummary } from "./report-model.ts";
import type { ReportRequest } from "./report-request.ts";
import type { StoredFile } from "./stored-report.ts";
import { ReportFileError } from "./whole-file.ts";
import type { ReportLanguage } from "./wording.ts";

export interface ReportFiles {
  readonly directory: string;
  /** Begins the name of every file; language and ending follow. */
  readonly name: string;
  readonly formats: readonly ReportFormat[];
  readonly language: ReportLanguage;
  /** Where readers reach this server, for the links of the files; null: they have none. */
  readonly publicUrl: string | null;
  readonly progress: (done: number, total: number, format: ReportFormat) => void;
  /** Where the work on it is kept meanwhile, in a folder that begins with a dot; default: that of the system. */
  readonly workIn?: string;
  /** Breaks off; the file at hand is not left behind. */
  readonly signal?: AbortSignal;
}

export interface MadeReport {
  /** Of the JSON, which is what all other formats are drawn from. */
  readonly sha256: string;
  readonly summary: ReportSummary;
  readonly files: readonly StoredFile[];
}

/**
 * Builds a report and writes it in every format asked for. A file that was written before a failure stays and is whole.
 * @throws ReportFileError where something cannot be written; the signal's reason
 */
export async function makeReport(request: ReportRequest, wanted: ReportFiles): Promise<MadeReport> {
  const { directory, formats, language, signal } = wanted;
  const work = await workFolder(wanted);
  const renderer = new ReportRenderer(wanted.publicUrl);
  try {
    const report = join(work, "report.json");
    const sha256 = await buildReport(request, report, signal);
    const files: StoredFile[] = [];
    for (const [done, format] of formats.entries()) {
      wanted.progress(done, formats.length, format);
      const name = fileName(wanted.name, format, language);
      await renderer.write(report, format, language, join(directory, name), signal);
      files.push({ format, name, bytes: (await stat(join(directory, name))).size });
    }
    const { summary } = await openReport(report);
    return { sha256, summary, files };
  } finally {
    await renderer.close();
    await rm(work, { recursive: true, force: true });
  }
}

async function workFolder({ directory, workIn }: ReportFiles): Promise<string> {
  await mkdir(directory, { recursive: true }).catch((error: unknown) => {
    throw new ReportFileError(directory, error);
  });
  const prefix = workIn === undefined ? join(tmpdir(), "liaison-graph-report-") : join(workIn, ".work-");
  return mkdtemp(prefix).catch((error: unknown) => {
    throw new ReportFileError(prefix, error);
  });
}

/** JSON holds both languages, so its name has none. */
function fileName(name: string, format: ReportFormat, language: ReportLanguage): string {
  return format === "json" ? `${name}.json` : `${name}-${language}.${format}`;
}
