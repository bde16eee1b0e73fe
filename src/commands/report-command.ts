import type { Command } from "commander";
import { InvalidArgumentError, Option } from "commander";
import { badUserInput } from "../errors.ts";
import type { ParameterSettings } from "../gaps/parameters.ts";
import { runsById } from "../generated/cypher.ts";
import type { Graph } from "../graph/graph.ts";
import { readerOf } from "../reports/reader.ts";
import { reportFormats, type ReportFormat } from "../reports/render.ts";
import { runBefore, runForDay } from "../reports/runs-of-report.ts";
import { startOfDay } from "../reports/start-of-day.ts";
import { reportLanguages, type ReportLanguage } from "../reports/wording.ts";
import type { RunModel } from "../runs/model.ts";
import type { RequestContext } from "../server/context.ts";
import { isDay } from "../server/scalars.ts";
import type { Timetable } from "../schedule/timetable.ts";
import type { Console } from "./console.ts";
import type { GapCommandParts } from "./gap-commands.ts";
import { jobReport } from "./job-report.ts";
import { runByHand, writeByHand } from "./report-by-hand.ts";

/** What the report command needs of the program around it. */
export interface ReportCommandParts extends GapCommandParts {
  readonly timetable: () => Timetable;
  readonly terminal: Console;
  /** Aborts on Ctrl-C: nothing half made is left. */
  readonly stopping: AbortSignal;
  readonly timeZone: () => string;
  /** Where readers of the files reach a server; null: the files have no links. */
  readonly publicUrl: () => string | null;
  /** Where files go when no folder is named. */
  readonly folder: () => string;
}

interface ReportOptions {
  readonly job?: string;
  readonly due?: string;
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
    .addOption(
      new Option("--job <name>", "as this job of the timetable makes it / 按时间表中的任务").conflicts(ofOwn),
    )
    .option("--due <time>", "with --job: the day or instant it was due / 应出日期或时刻", dayOrInstant)
    .option("--day <day>", "the day judged; default: the snapshot day / 判定日", isoDay)
    .option("--run <id>", "of this stored run instead of a day / 指定已保存的评估")
    .option("--base <id>", "compare with this run; default: the last of an earlier day / 比较的基准评估")
    .option("--within <code>", "area code, for example 371702 / 区划代码")
    .option("--formats <list>", `any of ${reportFormats.join(",")} / 格式`, formatList, [...reportFormats])
    .option("--out <folder>", "where the files go; default: reports in DATA_DIR / 输出文件夹")
    .addOption(new Option("--language <language>", "zh or en / 语言").choices(reportLanguages).default("zh"))
    .action((options: ReportOptions) =>
      parts.inStore(({ graph }) => {
        const { job } = options;
        return job === undefined
          ? report(graph, options, parts)
          : jobReport(graph, { ...options, job }, parts);
      }),
    );
}

/** What a job of the timetable says itself. */
const ofOwn = ["day", "run", "base", "within", "formats", "language"];

async function report(graph: Graph, options: ReportOptions, parts: ReportCommandParts): Promise<void> {
  if (options.due !== undefined) {
    throw badUserInput(
      "due",
      `"--due" belongs to "--job"; a report made by hand takes "--day". / --due 须与 --job 同用。`,
    );
  }
  const context = await readerOfArea(graph, options.within ?? null, parts.ruleSettings());
  const run = await runOf(options, context, parts);
  const base =
    options.base === undefined ? await runBefore(graph, run) : await requiredRun(graph, "base", options.base);
  const zone = parts.timeZone();
  await writeByHand(
    { context, run, base, job: null, due: startOfDay(run.on, zone), timeZone: zone },
    {
      name: ["gap-report", run.on, ...(options.within === undefined ? [] : [options.within])].join("-"),
      formats: options.formats,
      language: options.language,
      out: options.out,
    },
    parts,
  );
}

async function readerOfArea(
  graph: Graph,
  within: string | null,
  settings: ParameterSettings,
): Promise<RequestContext> {
  const context = await readerOf(graph, within === null ? [] : [within], settings);
  if (context.viewer.scope.length > 0) return context;
  throw badUserInput(
    "within",
    within === null
      ? "Nothing is loaded, so there is nothing to report on; import a folder first. / 库中没有数据，请先导入。"
      : `"within" names ${within}, which is no area of what is loaded. / 没有该区划。`,
  );
}

async function runOf(
  options: ReportOptions,
  context: RequestContext,
  parts: ReportCommandParts,
): Promise<RunModel> {
  const { graph } = context;
  if (options.run !== undefined) return requiredRun(graph, "run", options.run);
  const on = options.day ?? context.snapshotOn;
  return runByHand(context, on, () => runForDay(graph, on), parts);
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

function dayOrInstant(text: string): string {
  if (
    isDay(text) ||
    (/^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)))
  )
    return text;
  throw new InvalidArgumentError(
    "Expected a day such as 2021-12-31 or an instant such as 2021-12-31T09:00:00Z. / 格式如 2021-12-31 或 2021-12-31T09:00:00Z。",
  );
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
