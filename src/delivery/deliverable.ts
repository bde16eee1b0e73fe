import { z } from "zod";
import { reportFormats } from "../reports/render.ts";
import { reportLanguages } from "../reports/wording.ts";

/** What delivery needs to know of a stored report. */
export const deliverableSchema = z.object({
  id: z.string(),
  /** Name of the job in the timetable. */
  job: z.string(),
  /** The instant it was due, ISO in UTC. */
  due: z.string(),
  /** The day judged. */
  day: z.string(),
  /** Whether it was made after downtime. */
  late: z.boolean(),
  language: z.enum(reportLanguages),
  /** Of its JSON. */
  sha256: z.string(),
  title: z.string(),
  /** Whether anything differs from the last report of the job. */
  changed: z.boolean(),
  /** Below the folder of all reports. */
  folder: z.string(),
  files: z.array(
    z.object({
      format: z.enum(reportFormats),
      name: z.string(),
      bytes: z.number().int(),
    }),
  ),
});

export type Deliverable = Readonly<Omit<z.infer<typeof deliverableSchema>, "files">> & {
  readonly files: readonly Readonly<z.infer<typeof deliverableSchema>["files"][number]>[];
};
