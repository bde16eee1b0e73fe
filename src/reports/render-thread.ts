import { parentPort } from "node:worker_threads";
import { z } from "zod";
import { composeReport } from "./document/compose.ts";
import { openReport } from "./report-file.ts";
import type { RenderJob } from "./render.ts";
import { reportLanguages, wordingOf } from "./wording.ts";
import { writeCsv } from "./writers/csv.ts";
import { writeDocx } from "./writers/docx.ts";
import { writeHtml } from "./writers/html.ts";
import { writePdf } from "./writers/pdf.ts";
import { writeXlsx } from "./writers/xlsx.ts";

const job: z.ZodType<RenderJob> = z.object({
  report: z.string(),
  format: z.enum(["pdf", "docx", "xlsx", "csv", "html"]),
  language: z.enum(reportLanguages),
  publicUrl: z.string().nullable(),
  file: z.string(),
});

parentPort?.on("message", (message: unknown) => {
  render(job.parse(message)).then(
    () => parentPort?.postMessage({ error: null }, []),
    (error: unknown) => parentPort?.postMessage({ error: toldOf(error) }, []),
  );
});

async function render({ report, format, language, publicUrl, file }: RenderJob): Promise<void> {
  const stored = await openReport(report);
  switch (format) {
    case "csv":
      return writeCsv(stored, wordingOf(language), publicUrl, file);
    case "xlsx":
      return writeXlsx(stored, wordingOf(language), publicUrl, file);
    case "html":
      return writeHtml(await composeReport(stored, language, "mail", publicUrl), file);
    case "docx":
      return writeDocx(await composeReport(stored, language, "full", publicUrl), file);
    default:
      return writePdf(await composeReport(stored, language, "full", publicUrl), file);
  }
}

/** An error as it can cross to the other thread; the code of a disk's refusal goes with it. */
function toldOf(error: unknown): { message: string; code: string | null } {
  if (!(error instanceof Error)) return { message: String(error), code: null };
  const code = "code" in error && typeof error.code === "string" && "syscall" in error ? error.code : null;
  return { message: error.message, code };
}
