import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { type MadeReport, makeReport, type ReportFiles } from "../reports/make-report.ts";
import type { ReportRequest } from "../reports/report-request.ts";
import { runForReport } from "../reports/run-for-report.ts";
import type { RunModel } from "../runs/model.ts";
import { runClaim } from "../runs/run-claim.ts";
import type { RequestContext } from "../server/context.ts";
import type { ReportCommandParts } from "./report-command.ts";

/** The run of a day for a report that somebody waits for: a stored one that will do, or a new one. */
export async function runByHand(
  context: RequestContext,
  on: string,
  stored: () => Promise<RunModel | null>,
  { terminal, stopping }: ReportCommandParts,
): Promise<RunModel> {
  const now = (): Date => new Date();
  const run = await runForReport(context, {
    on,
    stored,
    trigger: "report",
    now,
    claim: () => runClaim(context.graph, randomUUID(), now),
    progress: (done, total) => terminal.progress("rules / 规则评估", done, total),
    signal: stopping,
  });
  terminal.endProgress();
  return run;
}

/**
 * Writes a report and prints where its files are, with the hash of its JSON.
 * @param out the folder; left out: that of the program
 * @param remark what is to be said behind the hash
 */
export async function writeByHand(
  request: ReportRequest,
  wanted: Pick<ReportFiles, "name" | "formats" | "language"> & { readonly out: string | undefined },
  { terminal, stopping, folder, publicUrl }: ReportCommandParts,
  remark: (made: MadeReport) => string = () => "",
): Promise<void> {
  const { out, ...rest } = wanted;
  const directory = resolve(out ?? folder());
  const made = await makeReport(request, {
    ...rest,
    directory,
    publicUrl: publicUrl(),
    progress: (done, total, format) => terminal.progress("report / 生成报告", done, total, format),
    signal: stopping,
  });
  terminal.endProgress();
  const names = made.files.map(({ name }) => resolve(directory, name));
  process.stdout.write(`${names.join("\n")}\nSHA-256 (JSON) ${made.sha256}${remark(made)}\n`);
}
