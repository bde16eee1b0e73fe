import { createReport, settleDue } from "../generated/cypher.ts";
import type { Graph, Rows } from "../graph/graph.ts";
import type { StoredReport } from "../reports/stored-report.ts";
import type { HeldReport } from "./ledger.ts";
import { instantText } from "./instant.ts";
import type { ReportJob } from "./timetable.ts";

/** A report whose files are in their place: what there is to store of it. */
export interface BuiltReport {
  readonly report: StoredReport;
  readonly basis: ReportBasis;
}

/** What a report rests on, so that it can be made again. */
export interface ReportBasis {
  readonly runId: string;
  readonly baseRunId: string | null;
  readonly scope: readonly string[];
  readonly missed: readonly string[];
  /** Rule parameters of the run, JSON by key. */
  readonly parameters: string;
  readonly rules: readonly { readonly id: string; readonly version: string; readonly textHash: string }[];
  /** Sources, with the instant each was received or what else tells their deliveries apart. */
  readonly sources: readonly { readonly id: string; readonly version: string }[];
}

/** Writes what is to be sent, in the transaction that stores the report: both are there, or neither. */
export type EnterDeliveries = (rows: Rows, report: StoredReport, job: ReportJob) => Promise<void>;

export interface StoreRequest {
  readonly graph: Graph;
  /** Unique to this process; the report must be held by it. */
  readonly owner: string;
  readonly job: ReportJob;
  readonly held: HeldReport;
  readonly now: Date;
  readonly enterDeliveries: EnterDeliveries;
}

/**
 * Stores that a report was made, and what is to be sent of it. The driver may repeat this when its COMMIT is cut off;
 * the same again changes nothing.
 * @throws LostReportError when another process has taken the report over
 */
export async function storeReport(request: StoreRequest, { report, basis }: BuiltReport): Promise<void> {
  const { graph, owner, job, held } = request;
  const now = instantText(request.now);
  const { files, ...facts } = report;
  const { rules, sources, ...rest } = basis;
  await graph.transaction(async (rows) => {
    const settled = await rows.rows(settleDue, { key: held.key, owner, now });
    if (settled.length === 0) throw new LostReportError(held.key);
    await rows.rows(createReport, {
      ...facts,
      builtAt: now,
      formats: files.map(({ format }) => format),
      fileNames: files.map(({ name }) => name),
      bytes: files.map(({ bytes }) => bytes),
      ...rest,
      rules: rules.map(({ id }) => id),
      ruleVersions: rules.map(({ version }) => version),
      textHashes: rules.map(({ textHash }) => textHash),
      sources: sources.map(({ id }) => id),
      sourceVersions: sources.map(({ version }) => version),
    });
    await request.enterDeliveries(rows, report, job);
  });
}

/** Another process has taken a due report over, because this one did not renew its lease in time. */
export class LostReportError extends Error {
  constructor(key: string) {
    super(`${key}: another server makes this report now; its lease here ran out. / 该报告已由其他服务接手。`);
    this.name = "LostReportError";
  }
}
