import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { PublicError } from "../errors.ts";
import type { ParameterSettings } from "../gaps/parameters.ts";
import { reportBefore, runsById } from "../generated/cypher.ts";
import type { Graph } from "../graph/graph.ts";
import { dayIn } from "../reports/document/day-in.ts";
import { titleOf } from "../reports/document/compose.ts";
import { makeReport } from "../reports/make-report.ts";
import { readerOf } from "../reports/reader.ts";
import type { ReportSummary } from "../reports/report-model.ts";
import type { ReportRequest, ScheduledFacts } from "../reports/report-request.ts";
import { runForReport } from "../reports/run-for-report.ts";
import { reportFolder, reportId } from "../reports/stored-report.ts";
import { wordingOf } from "../reports/wording.ts";
import type { RunModel } from "../runs/model.ts";
import { runClaim } from "../runs/run-claim.ts";
import type { RequestContext } from "../server/context.ts";
import { instantText } from "./instant.ts";
import { runSince } from "./run-of-due.ts";
import type { Making } from "./scheduler.ts";
import { type BuiltReport, LostReportError } from "./store-report.ts";
import type { ReportJob } from "./timetable.ts";

export interface MakingParts {
  readonly graph: Graph;
  readonly settings: ParameterSettings;
  /** The folder of all reports. */
  readonly folder: string;
  /** Where readers reach this server; null: the files have no links. */
  readonly publicUrl: string | null;
  readonly owner: string;
  readonly now: () => Date;
}

/**
 * Makes the files of a due report. Whatever an attempt that was cut off has left in its folder is taken away first or
 * written over; the run it had settled on is used again, so that the report is the same.
 * @throws LostReportError; ReportFileError; PublicError NOT_READY while facts are imported; the signal's reason
 */
export async function makeDueReport(parts: MakingParts, making: Making): Promise<BuiltReport> {
  const { graph, folder, settings, publicUrl } = parts;
  const { job, held, ledger, signal, progress } = making;
  const context = await readerOf(graph, job.areas, settings);
  const day = held.day ?? dayOf(job, held.due, context);
  const run = await settledRun(parts, making, context, day);
  if (!(await ledger.anchor(held, day, run.id))) throw new LostReportError(held.key);
  const basis = await basisOf(graph, job.name, held.due);
  const missed = await ledger.missedBetween(job.name, basis.due, held.due);
  const relative = reportFolder(job.name, held.due);
  const directory = join(folder, relative);
  await sweep(directory);
  progress({ step: "facts", done: 0, total: 1 });
  const { sha256, summary, files } = await makeReport(
    requestOf(job, held.due, context, { run, base: basis.run, late: held.late, missed }),
    {
      directory,
      name: fileNameOf(job, held.due),
      formats: job.formats,
      language: job.language,
      publicUrl,
      progress: (done, total, format) => progress({ step: format, done, total }),
      workIn: directory,
      signal,
    },
  );
  return {
    report: {
      id: reportId(job.name, held.due),
      job: job.name,
      due: held.due,
      day,
      late: held.late,
      language: job.language,
      sha256,
      title: titleOf(summary, wordingOf(job.language)),
      changed: isChanged(summary),
      folder: relative,
      files,
    },
    basis: {
      runId: run.id,
      baseRunId: basis.run?.id ?? null,
      scope: summary.scope,
      missed,
      parameters: JSON.stringify(
        Object.fromEntries(summary.parameters.map(({ key, value }) => [key, value])),
      ),
      rules: summary.rules,
      sources: summary.sources.map(({ id, receivedAt, rows }) => ({
        id,
        version: `${receivedAt ?? "?"} ${rows}`,
      })),
    },
  };
}

/** What the report of a job is made of. */
export function requestOf(
  job: ReportJob,
  due: string,
  context: RequestContext,
  { run, base, late, missed }: Pick<ReportRequest, "run" | "base"> & ScheduledFacts,
): ReportRequest {
  return {
    context,
    run,
    base,
    job: job.name,
    due,
    timeZone: job.timeZone,
    ...(job.rules === null ? {} : { rules: job.rules }),
    scheduled: { late, missed },
  };
}

/** The day a report speaks of: never one after the day it was due, whatever the data may know by now. */
export function dayOf(job: ReportJob, due: string, context: RequestContext): string {
  const dueDay = dayIn(due, job.timeZone);
  return job.day === "due" || context.snapshotOn > dueDay ? dueDay : context.snapshotOn;
}

/** Begins the names of its files: `monthly-2021-12-31T090000Z`. */
export function fileNameOf(job: ReportJob, due: string): string {
  return `${job.name}-${due.replaceAll(":", "")}`;
}

/** The last report of the job before an instant, and its run where that is still stored. */
export async function basisOf(
  graph: Graph,
  job: string,
  due: string,
): Promise<{ readonly due: string | null; readonly run: RunModel | null }> {
  const [before] = await graph.rows(reportBefore, { job, due });
  if (!before) return { due: null, run: null };
  const [run] = await graph.rows(runsById, { ids: [before.runId] });
  return { due: instantText(before.due), run: run ?? null };
}

async function settledRun(
  { graph, owner, now }: MakingParts,
  { held, signal, progress }: Making,
  context: RequestContext,
  day: string,
): Promise<RunModel> {
  if (context.viewer.scope.length === 0) {
    throw new PublicError(
      "NOT_READY",
      "Nothing is loaded of what this report is about. / 库中没有该报告所涉及的数据。",
    );
  }
  const [settled] = held.runId === null ? [] : await graph.rows(runsById, { ids: [held.runId] });
  if (settled) return settled;
  return runForReport(context, {
    on: day,
    stored: () => runSince(held.due, day, context),
    trigger: "schedule",
    now,
    claim: () => runClaim(graph, owner, now),
    progress: (done, total) => progress({ step: "rules", done, total }),
    signal,
  });
}

function isChanged({ base, totals }: ReportSummary): boolean {
  return (
    base === null || (totals.new ?? 0) > 0 || (totals.resolved ?? 0) > 0 || (totals.becameUnknown ?? 0) > 0
  );
}

/** What a process that was killed has left: nothing else begins with a dot. Only the holder of the report writes here. */
async function sweep(directory: string): Promise<void> {
  const names = await readdir(directory).catch(() => []);
  for (const name of names.filter((each) => each.startsWith("."))) {
    await rm(join(directory, name), { recursive: true, force: true });
  }
}
