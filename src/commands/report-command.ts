import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import type { Command } from "commander";
import { InvalidArgumentError, Option } from "commander";
import { disjoint, narrowed } from "../auth/scope.ts";
import { localAnalyst } from "../auth/viewer.ts";
import { DataSetStates } from "../data-set/state.ts";
import { badUserInput, PublicError } from "../errors.ts";
import type { ParameterSettings } from "../gaps/parameters.ts";
import { runsById } from "../generated/cypher.ts";
import type { Graph } from "../graph/graph.ts";
import { makeReport } from "../reports/make-report.ts";
import { reportFormats, type ReportFormat } from "../reports/render.ts";
import { runBefore, runForDay } from "../reports/runs-of-report.ts";
import { startOfDay } from "../reports/start-of-day.ts";
import { reportLanguages, type ReportLanguage } from "../reports/wording.ts";
import { evaluateRun } from "../runs/evaluate-run.ts";
import type { RunModel } from "../runs/model.ts";
import { runClaim } from "../runs/run-claim.ts";
import type { RequestContext } from "../server/context.ts";
import { contextFor } from "../server/request-context.ts";
import { isDay } from "../server/scalars.ts";
import type { Console } from "./console.ts";
import type { Store } from "./store.ts";

/** What the report command needs of the program around it. */
export interface ReportCommandParts {
  readonly inStore: (work: (store: Store) => Promise<void>) => Promise<void>;
  readonly ruleSettings: () => ParameterSettings;
  readonly terminal: Console;
  readonly timeZone: () => string;
  /** Where files go when no folder is named. */
  readonly folder: () => string;
}

interface ReportOptions {
  readonly day?: string;
  readonly run?: string;
  readonly base?: string;
  readonly within?: string;
  readonly formats: readonly ReportFormat[];
  readonly out?: string;
  readonly language: ReportLanguage;
}

/** Adds `report`: a gap report of a stored run; a day without a run is evaluated first. */
export function addReportCommand(program: Command, parts: ReportCommandParts): void {
  program
    .command("report")
    .description("write the gap report of a day / 生成某日的缺口报告")
    .option("--day <day>", "the day judged; default: the snapshot day / 判定日", isoDay)
    .option("--run <id>", "of this stored run instead of a day / 指定已保存的评估")
    .option("--base <id>", "compare with this run; default: the last of an earlier day / 比较的基准评估")
    .option("--within <code>", "area code, for example 371702 / 区划代码")
    .option("--formats <list>", `any of ${reportFormats.join(",")} / 格式`, formatList, [...reportFormats])
    .option("--out <folder>", "where the files go; default: reports in DATA_DIR / 输出文件夹")
    .addOption(new Option("--language <language>", "zh or en / 语言").choices(reportLanguages).default("zh"))
    .action((options: ReportOptions) => parts.inStore(({ graph }) => report(graph, options, parts)));
}

async function report(
  graph: Graph,
  options: ReportOptions,
  { terminal, ruleSettings, timeZone, folder }: ReportCommandParts,
): Promise<void> {
  const context = await readerOf(graph, options.within ?? null, ruleSettings());
  const run = await runOf(options, context, terminal);
  const base =
    options.base === undefined ? await runBefore(graph, run) : await requiredRun(graph, "base", options.base);
  const zone = timeZone();
  const { sha256, files } = await makeReport(
    { context, run, base, job: null, due: startOfDay(run.on, zone), timeZone: zone },
    {
      directory: resolve(options.out ?? folder()),
      name: ["gap-report", run.on, ...(options.within === undefined ? [] : [options.within])].join("-"),
      formats: options.formats,
      language: options.language,
      progress: (done, total, format) => terminal.progress("report / 生成报告", done, total, format),
    },
  );
  terminal.endProgress();
  process.stdout.write(`${files.join("\n")}\nSHA-256 (JSON) ${sha256}\n`);
}

async function readerOf(
  graph: Graph,
  within: string | null,
  settings: ParameterSettings,
): Promise<RequestContext> {
  const dataSet = await new DataSetStates(graph).current();
  const viewer = localAnalyst(disjoint(dataSet?.cityPrefixes ?? []));
  const scope = narrowed(viewer.scope, within);
  if (scope.length === 0) {
    throw badUserInput(
      "within",
      within === null
        ? "Nothing is loaded, so there is nothing to report on; import a folder first. / 库中没有数据，请先导入。"
        : `"within" names ${within}, which is no area of what is loaded. / 没有该区划。`,
    );
  }
  return contextFor(graph, dataSet, { ...viewer, scope }, settings);
}

async function runOf(options: ReportOptions, context: RequestContext, terminal: Console): Promise<RunModel> {
  const { graph } = context;
  if (options.run !== undefined) return requiredRun(graph, "run", options.run);
  const on = options.day ?? context.snapshotOn;
  const stored = await runForDay(graph, on);
  if (stored) return stored;
  const now = (): Date => new Date();
  const run = await evaluateRun({
    graph,
    on,
    scope: disjoint(context.dataSet?.cityPrefixes ?? []),
    settings: context.ruleSettings,
    trigger: "report",
    now,
    claim: runClaim(graph, randomUUID(), now),
    progress: (done, total) => terminal.progress("rules / 规则评估", done, total),
  });
  terminal.endProgress();
  if (run.on === on && run.status !== "RUNNING") return run;
  throw new PublicError(
    "NOT_READY",
    `Another evaluation is going on (${run.id}); make the report when it has finished. / 另一次评估正在进行，请稍后再试。`,
  );
}

async function requiredRun(graph: Graph, argument: string, id: string): Promise<RunModel> {
  const [run] = await graph.rows(runsById, { ids: [id] });
  if (run && run.status !== "RUNNING" && run.status !== "FAILED") return run;
  throw badUserInput(
    argument,
    `"--${argument}" names the run ${id}, which is not stored or has not finished. / 没有该次评估，或尚未完成。`,
  );
}

function isoDay(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError("Expected a day such as 2021-12-31. / 日期格式如 2021-12-31。");
}

function formatList(text: string): ReportFormat[] {
  return text.split(",").map((each) => {
    const format = reportFormats.find((known) => known === each.trim());
    if (format) return format;
    throw new InvalidArgumentError(
      `Expected some of ${reportFormats.join(",")}, got "${each}". / 格式有误。`,
    );
  });
}
