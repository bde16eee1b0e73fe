import type { Graph } from "../../../src/graph/graph.ts";
import { migrate } from "../../../src/database/migrations.ts";
import type { ReportJob } from "../../../src/schedule/timetable.ts";

export function job(words: Partial<ReportJob> & { readonly name: string; readonly cron: string }): ReportJob {
  return {
    timeZone: "Asia/Shanghai",
    areas: [],
    rules: null,
    formats: ["json"],
    language: "zh",
    recipients: [],
    quietWhenUnchanged: false,
    day: "snapshot",
    ...words,
  };
}

/** Due times of a job as the database has them, earliest first. */
export async function duesOf(graph: Graph, name: string): Promise<Record<string, unknown>[]> {
  return graph.runText(
    `MATCH (d:DueReport {job: $name})
     RETURN toString(d.dueAt) AS due, d.state AS state, d.late AS late, d.missed AS missed, d.attempts AS attempts, d.error AS error
     ORDER BY d.dueAt`,
    { name },
  );
}

/** Due times of the reports of a job, earliest first. */
export async function reportsOf(graph: Graph, name: string): Promise<unknown[]> {
  const rows = await graph.runText(
    "MATCH (r:Report {job: $name}) RETURN toString(r.dueAt) AS due ORDER BY r.dueAt",
    { name },
  );
  return rows.map(({ due }) => due);
}

/** A kept test database may have been started before the latest migration was written. */
export async function upToDate(graph: Graph): Promise<void> {
  await migrate({ run: (text, params) => graph.runText(text, params ?? {}), now: () => new Date() });
}

export async function forgetJobs(graph: Graph, names: readonly string[]): Promise<void> {
  await graph.runText("MATCH (n:DueReport|Report) WHERE n.job IN $names DELETE n", { names });
  await graph.runText("MATCH (n:ReportJob) WHERE n.name IN $names DELETE n", { names });
}
