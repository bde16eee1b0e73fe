import type { Command } from "commander";
import { Option } from "commander";
import { z } from "zod";
import type { Timetable } from "../schedule/timetable.ts";
import { answerQuestion } from "./answer-file.ts";
import { answerFormats, type AnswerFormat, formatAnswer } from "./answer-format.ts";
import type { GapCommandParts } from "./gap-commands.ts";

/** What the schedule command needs of the program around it. */
export interface ScheduleCommandParts extends GapCommandParts {
  readonly timetable: () => Timetable;
}

/** As in sysexits.h: a job that cannot be run is a setting that cannot be used; a failed report may come yet. */
const exitCodes = { problem: 78, failed: 75 } as const;

/** Adds `schedule`: the timetable, what became of each job, and what is wrong with it. */
export function addScheduleCommand(program: Command, parts: ScheduleCommandParts): void {
  program
    .command("schedule")
    .description("jobs of the timetable: next time, last report, problems / 时间表：下次时间、最近报告、问题")
    .addOption(
      new Option("--format <format>", "how to show the answer / 输出格式")
        .choices(answerFormats)
        .default("table"),
    )
    .action(({ format }: { readonly format: AnswerFormat }) =>
      parts.inStore(async ({ graph }) => {
        const data = await answerQuestion(graph, question, {}, parts.ruleSettings(), parts.timetable());
        const { schedule } = answer.parse(data);
        process.stdout.write(
          formatAnswer(format === "json" ? data : { schedule: schedule.map(lineOf) }, format),
        );
        process.exitCode = exitCodeOf(schedule);
      }),
    );
}

const question = `query Schedule {
  schedule {
    name cron timeZone nextDue
    lastDue { due state late attempts error retryAt claim { owner until } }
    lastReport { id due builtAt late changed sha256 }
    missed problem
  }
}`;

const answer = z.object({
  schedule: z.array(
    z.object({
      name: z.string(),
      cron: z.string().nullable(),
      timeZone: z.string().nullable(),
      nextDue: z.string().nullable(),
      lastDue: z
        .object({
          due: z.string(),
          state: z.string(),
          late: z.boolean(),
          attempts: z.number(),
          error: z.string().nullable(),
          claim: z.object({ until: z.string() }).nullable(),
        })
        .nullable(),
      missed: z.array(z.string()),
      problem: z.string().nullable(),
    }),
  ),
});

type Line = z.infer<typeof answer>["schedule"][number];

/** A job in one line of a table. */
function lineOf({ name, cron, timeZone, nextDue, lastDue, missed, problem }: Line) {
  return {
    job: name,
    cron,
    timeZone,
    nextDue,
    lastDue: lastDue?.due ?? null,
    state: lastDue && (lastDue.claim === null ? lastDue.state : "BUILDING"),
    late: lastDue?.late ?? null,
    missed: missed.length === 0 ? null : missed.join(" "),
    problem: problem ?? lastDue?.error ?? null,
  };
}

function exitCodeOf(schedule: readonly Line[]): number {
  if (schedule.some(({ problem }) => problem !== null)) return exitCodes.problem;
  return schedule.some(({ lastDue }) => lastDue?.state === "FAILED" || (lastDue?.error ?? null) !== null)
    ? exitCodes.failed
    : 0;
}
