import { randomUUID } from "node:crypto";
import { ConfigError } from "../config.ts";
import { badUserInput } from "../errors.ts";
import { type ReportsByIdRow, runsById } from "../generated/cypher.ts";
import type { Graph } from "../graph/graph.ts";
import { readerOf } from "../reports/reader.ts";
import type { ReportRequest } from "../reports/report-request.ts";
import { reportById } from "../reports/resolvers.ts";
import { reportId } from "../reports/stored-report.ts";
import type { RunModel } from "../runs/model.ts";
import { areaProblem } from "../schedule/area-problem.ts";
import { dueOfJob } from "../schedule/due-of-job.ts";
import { ScheduleLedger } from "../schedule/ledger.ts";
import { basisOf, dayOf, fileNameOf, requestOf } from "../schedule/make-due-report.ts";
import { runSince } from "../schedule/run-of-due.ts";
import type { ReportJob, Timetable } from "../schedule/timetable.ts";
import type { RequestContext } from "../server/context.ts";
import { runByHand, writeByHand } from "./report-by-hand.ts";
import type { ReportCommandParts } from "./report-command.ts";

/**
 * Writes the report of a job into a folder, as it was or would have been made at an instant it is due. One that was
 * stored is made again of its own runs; none is stored, and nobody is sent one: that is the timetable's work.
 * @throws ConfigError for a job that cannot be run
 */
export async function jobReport(
  graph: Graph,
  options: { readonly job: string; readonly due?: string; readonly out?: string },
  parts: ReportCommandParts,
): Promise<void> {
  const job = jobCalled(options.job, parts.timetable());
  const problem = await areaProblem(graph, job);
  if (problem !== null) throw new ConfigError([`TIMETABLE ${job.name}: ${problem}`]);
  const due = dueOfJob(job, options.due ?? null, new Date());
  const context = await readerOf(graph, job.areas, parts.ruleSettings());
  const stored = await reportById(reportId(job.name, due), context);
  const request = stored
    ? await requestOfStored(stored, job, context)
    : await requestOfDue(job, due, context, parts);
  const { formats, language } = job;
  await writeByHand(
    request,
    { name: fileNameOf(job, due), formats, language, out: options.out },
    parts,
    ({ sha256 }) => besideStored(stored, sha256),
  );
}

function jobCalled(name: string, { jobs, problems }: Timetable): ReportJob {
  const job = jobs.find((each) => each.name === name);
  if (job) return job;
  const problem = problems.find((each) => each.job === name);
  if (problem) throw new ConfigError([`TIMETABLE ${name}: ${problem.problem}`]);
  throw badUserInput(
    "job",
    `"--job" names ${name}, which is no job of the timetable; it has ${jobs.map((each) => each.name).join(", ")}. / 时间表中没有该任务。`,
  );
}

async function requestOfStored(
  { runId, baseRunId, due, late, missed }: ReportsByIdRow,
  job: ReportJob,
  context: RequestContext,
): Promise<ReportRequest> {
  const run = await storedRun(runId, context);
  const base = baseRunId === null ? null : await storedRun(baseRunId, context);
  return requestOf(job, due, context, { run, base, late, missed });
}

async function requestOfDue(
  job: ReportJob,
  due: string,
  context: RequestContext,
  parts: ReportCommandParts,
): Promise<ReportRequest> {
  const { graph } = context;
  const day = dayOf(job, due, context);
  const run = await runByHand(context, day, () => runSince(due, day, context), parts);
  const before = await basisOf(graph, job.name, due);
  const ledger = new ScheduleLedger(graph, randomUUID(), () => new Date());
  const missed = await ledger.missedBetween(job.name, before.due, due);
  return requestOf(job, due, context, { run, base: before.run, late: false, missed });
}

async function storedRun(id: string, { graph }: RequestContext): Promise<RunModel> {
  const [run] = await graph.rows(runsById, { ids: [id] });
  if (run) return run;
  throw new Error(
    `The report rests on the run ${id}, which is no longer stored; its archived files are what was handed in. / 该报告所依据的评估已不存在，请以存档文件为准。`,
  );
}

function besideStored(stored: ReportsByIdRow | null, sha256: string): string {
  if (!stored) return "";
  return stored.sha256 === sha256
    ? ", as stored / 与存档一致"
    : `, not as stored (${stored.sha256}): facts or the program were changed since / 与存档不一致：此后数据或程序有变动`;
}
