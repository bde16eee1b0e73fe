import { fileURLToPath } from "node:url";
import { z } from "zod";
import { type Recipient, recipientsSchema } from "../delivery/recipient.ts";
import { ConfigError } from "../config.ts";
import { reportFormats, type ReportFormat } from "../reports/render.ts";
import { reportLanguages, type ReportLanguage } from "../reports/wording.ts";
import { cronProblem } from "./due-times.ts";
import { isTimeZone } from "./time-zone.ts";

/** A report that comes by itself. */
export interface ReportJob {
  /** Part of ids and of folder names: small letters, digits and hyphens. */
  readonly name: string;
  readonly cron: string;
  /** IANA name, in which the cron line is read and days are written. */
  readonly timeZone: string;
  /** Area codes; empty: everything that is loaded. */
  readonly areas: readonly string[];
  /** Ids of the rules it tells of; null: all. */
  readonly rules: readonly string[] | null;
  /** Those asked for and those its recipients get; JSON is always among them: it is what the others are drawn from. */
  readonly formats: readonly ReportFormat[];
  readonly language: ReportLanguage;
  readonly recipients: readonly Recipient[];
  /** Nobody is sent a report in which nothing appeared, was settled or became unknown. */
  readonly quietWhenUnchanged: boolean;
  /** The day judged: that of the data, or that on which it was due. Never one after the day it was due. */
  readonly day: "snapshot" | "due";
}

/** A job that cannot be run as it is written, and why; for a person, in both languages. */
export interface JobProblem {
  /** Its name, or its place in the file where it has none that can be used. */
  readonly job: string;
  readonly problem: string;
}

export interface Timetable {
  readonly jobs: readonly ReportJob[];
  readonly problems: readonly JobProblem[];
}

export const noTimetable: Timetable = { jobs: [], problems: [] };

/** The file that comes with the program. */
export const shippedTimetable = fileURLToPath(new URL("../../timetable.json", import.meta.url));

/** What a timetable is read against. */
export interface TimetableFrame {
  /** For jobs that name none. */
  readonly timeZone: string;
  /** Ids of all rules. */
  readonly rules: readonly string[];
}

/**
 * The timetable of a file. A job that cannot be used is among its problems, and the others stand.
 * @param read gives the text of a file
 * @throws ConfigError naming the file, where it is no timetable at all
 */
export function timetableOf(file: string, read: (file: string) => string, frame: TimetableFrame): Timetable {
  try {
    return readTimetable(read(file), frame);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError([
      `TIMETABLE ${file} cannot be used: ${reason}. Expected {"jobs": [{"name": "daily", "cron": "30 7 * * *"}]}. / 时间表文件无法使用。`,
    ]);
  }
}

/** The same from the file's text. @throws Error where it is no JSON with a list of jobs */
export function readTimetable(text: string, frame: TimetableFrame): Timetable {
  const { jobs: written } = timetableFile.parse(JSON.parse(text));
  const jobs: ReportJob[] = [];
  const problems: JobProblem[] = [];
  for (const [index, each] of written.entries()) {
    const parsed = jobSchema(frame).safeParse(each);
    const name = nameOf(each, index);
    if (!parsed.success) problems.push({ job: name, problem: problemOf(parsed.error) });
    else if (jobs.some((other) => other.name === name)) problems.push({ job: name, problem: named(name) });
    else jobs.push(parsed.data);
  }
  return { jobs, problems };
}

const timetableFile = z.strictObject({ jobs: z.array(z.unknown()) });

function jobSchema({ timeZone, rules }: TimetableFrame) {
  return z
    .strictObject({
      name: z
        .string()
        .regex(
          /^[a-z0-9][a-z0-9-]{0,39}$/,
          "expected small letters, digits and hyphens / 只能用小写字母、数字和连字符",
        ),
      cron: z.string().superRefine((line, context) => {
        const problem = cronProblem(line);
        if (problem !== null)
          context.addIssue(
            `expected a cron line such as "30 7 * * *", got "${line}": ${problem} / cron 表达式有误`,
          );
      }),
      timeZone: z
        .string()
        .refine(isTimeZone, "expected a time zone such as Asia/Shanghai / 时区有误")
        .default(timeZone),
      areas: z
        .array(
          z
            .string()
            .regex(/^(\d{4}|\d{6}|\d{9}|\d{12})$/, "expected an area code such as 371702 / 区划代码有误"),
        )
        .default([]),
      rules: z
        .array(
          z.string().superRefine((id, context) => {
            if (!rules.includes(id))
              context.addIssue(`expected a rule such as ${rules[0] ?? "G01"}, got "${id}" / 没有规则 ${id}`);
          }),
        )
        .min(1, "expected a rule, or leave it out for all / 至少一条规则，或不填表示全部")
        .nullable()
        .default(null),
      formats: z.array(z.enum(reportFormats)).default([...reportFormats]),
      language: z.enum(reportLanguages).default("zh"),
      recipients: recipientsSchema.default([]),
      quietWhenUnchanged: z.boolean().default(false),
      day: z.enum(["snapshot", "due"]).default("snapshot"),
    })
    .transform((job) => ({ ...job, formats: neededFormats(job.formats, job.recipients) }));
}

/** What is kept, what is asked for, and what recipients are sent: a mail has the HTML as its body. */
function neededFormats(asked: readonly ReportFormat[], recipients: readonly Recipient[]): ReportFormat[] {
  const sent = recipients.flatMap((recipient): readonly ReportFormat[] => {
    if (recipient.kind === "hook") return [];
    return recipient.kind === "mail" ? ["html", ...recipient.formats] : recipient.formats;
  });
  const needed = new Set<ReportFormat>([...asked, ...sent, "json"]);
  return reportFormats.filter((format) => needed.has(format));
}

const nameOnly = z.looseObject({ name: z.string().min(1).max(40) });

function nameOf(written: unknown, index: number): string {
  const { success, data } = nameOnly.safeParse(written);
  return success ? data.name : `#${index + 1}`;
}

function problemOf(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => `${path.map(String).join(".") || "job"}: ${message}`)
    .join("; ");
}

function named(name: string): string {
  return `name: another job is called ${name} already; give this one a name of its own / 任务名称 ${name} 重复`;
}
