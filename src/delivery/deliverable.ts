import { z } from "zod";
import { reportFormats } from "../reports/render.ts";
import type { StoredReport } from "../reports/stored-report.ts";
import { reportLanguages } from "../reports/wording.ts";

/** A stored report as a message in the outbox holds it. */
export const deliverableSchema: z.ZodType<StoredReport> = z.object({
  id: z.string(),
  job: z.string(),
  due: z.string(),
  day: z.string(),
  late: z.boolean(),
  language: z.enum(reportLanguages),
  sha256: z.string(),
  title: z.string(),
  changed: z.boolean(),
  folder: z.string(),
  files: z.array(
    z.object({
      format: z.enum(reportFormats),
      name: z.string(),
      bytes: z.number().int(),
    }),
  ),
});
