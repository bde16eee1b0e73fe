import { inScope, prefixOf } from "../auth/scope.ts";
import { badUserInput } from "../errors.ts";
import { scheduleState, type ScheduleStateRow } from "../generated/cypher.ts";
import type { Resolvers } from "../generated/graphql.ts";
import { cityScope } from "../reports/reader.ts";
import { formatName, reportById } from "../reports/resolvers.ts";
import type { RequestContext } from "../server/context.ts";
import { areaProblems } from "./area-problem.ts";
import { dueTimes } from "./due-times.ts";
import { instantText } from "./instant.ts";
import { progressOf } from "./progress.ts";
import type { ReportJob } from "./timetable.ts";

/** A line of the timetable; `job` is null where it cannot be read, and `problem` says why. */
export interface ScheduledJobModel {
  readonly name: string;
  readonly job: ReportJob | null;
  readonly problem: string | null;
}

export const scheduleResolvers: Resolvers = {
  Query: { schedule: (_root, _args, context) => visibleJobs(context) },
  Subscription: {
    reportProgress: {
      subscribe: (_root, { job }, context) => {
        if (visibleJobs(context).some(({ name }) => name === job)) return progressOf(context.graph, job);
        throw badUserInput(
          "job",
          `"job" names ${job}, which is no job of the timetable. "schedule" lists them. / 时间表中没有该任务。`,
        );
      },
    },
  },
  ScheduledJob: {
    problem: ({ job, problem }, _args, context) => problem ?? (job && problemOf(job, context)),
    cron: ({ job }) => job?.cron ?? null,
    timeZone: ({ job }) => job?.timeZone ?? null,
    areas: ({ job }) => job?.areas ?? [],
    rules: ({ job }) => job?.rules ?? null,
    formats: ({ job }) => (job?.formats ?? []).flatMap((format) => formatName(format) ?? []),
    language: ({ job }) => (job === null ? null : job.language === "en" ? "EN" : "ZH"),
    day: ({ job }) => (job === null ? null : job.day === "due" ? "DUE" : "SNAPSHOT"),
    quietWhenUnchanged: ({ job }) => job?.quietWhenUnchanged ?? false,
    recipients: ({ job }) => (job?.recipients ?? []).map(({ name }) => name),
    nextDue: ({ job }) => {
      const next = job && dueTimes(job.cron, job.timeZone).next(new Date());
      return next && instantText(next);
    },
    lastDue: async ({ name }, _args, context) => {
      const row = await stateOf(name, context);
      if (!row) return null;
      const { due, state, late, attempts, error, retryAt, owner, until } = row;
      const claim = owner !== null && until !== null ? { owner, until } : null;
      return { due, state, late, attempts, error, retryAt, claim };
    },
    lastReport: async ({ name }, _args, context) => {
      const id = (await stateOf(name, context))?.reportId ?? null;
      return id === null ? null : reportById(id, context);
    },
    missed: async ({ name }, _args, context) => (await stateOf(name, context))?.missed ?? [],
  },
};

/** The jobs whose areas the viewer may see; those that cannot be read only where nothing is withheld. */
function visibleJobs({ timetable, viewer, dataSet }: RequestContext): ScheduledJobModel[] {
  const seesAll = cityScope(dataSet).every((prefix) => inScope(viewer.scope, prefix));
  const jobs = timetable.jobs.filter(
    ({ areas }) =>
      seesAll || (areas.length > 0 && areas.every((area) => inScope(viewer.scope, prefixOf(area)))),
  );
  return [
    ...jobs.map((job) => ({ name: job.name, job, problem: null })),
    ...(seesAll ? timetable.problems.map(({ job, problem }) => ({ name: job, job: null, problem })) : []),
  ];
}

/** For all jobs asked about at once. */
async function problemOf({ name }: ReportJob, context: RequestContext): Promise<string | null> {
  const found = await context.batches.one(
    "areaProblems",
    name,
    (names) => {
      const asked = context.timetable.jobs.filter((job) => names.includes(job.name));
      return areaProblems(context.graph, asked);
    },
    (row) => row.job,
  );
  return found?.problem ?? null;
}

function stateOf(name: string, context: RequestContext): Promise<ScheduleStateRow | null> {
  return context.batches.one(
    "scheduleState",
    name,
    (names) => context.graph.rows(scheduleState, { names }),
    (row) => row.name,
  );
}
