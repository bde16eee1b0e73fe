import { PublicError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import { importFolder } from "../import/import-folder.ts";
import type { ImportReport } from "../import/import-report.ts";
import type { Console } from "./console.ts";

export interface ImportRequest {
  readonly directory: string;
  readonly dryRun: boolean;
  readonly acceptLargeSweep: boolean;
  /** Where every problem goes, one JSON object a line; null: the first of them on the console only. */
  readonly problemsFile: string | null;
}

const shownProblems = 20;

/** Imports a folder, draws how far it has come, and says at the end what came of its rows. */
export async function importInto(
  graph: Graph,
  request: ImportRequest,
  terminal: Console,
  signal: AbortSignal,
): Promise<ImportReport> {
  const report = await importFolder(graph, {
    directory: request.directory,
    dryRun: request.dryRun,
    acceptLargeSweep: request.acceptLargeSweep,
    problemFile: request.problemsFile ?? undefined,
    signal,
    now: () => new Date(),
    progress: ({ stage, file, done, total }) => terminal.progress(stageNames[stage], done, total, file),
  });
  terminal.endProgress();
  for (const line of reportLines(report)) terminal.say(line);
  if (report.outcome === "refused") {
    throw new PublicError(
      "CONFLICT",
      "The folder was refused whole and nothing was written; the problems above say why. / 整个文件夹被拒绝，未写入任何内容。",
    );
  }
  return report;
}

const stageNames = {
  read: "read / 读取",
  check: "check / 检查",
  compare: "compare / 比对",
  waiting: "waiting for another import / 等待另一次导入",
  write: "write / 写入",
  finish: "finish / 完成",
} as const;

const outcomes = {
  written: "written / 已写入",
  unchanged: "nothing to change / 无变化",
  rehearsed: "dry run, nothing written / 试运行，未写入",
  refused: "refused / 被拒绝",
} as const;

function reportLines(report: ImportReport): string[] {
  const { facts } = report;
  const shown = report.problems.slice(0, shownProblems).map((problem) => {
    const got = problem.got === undefined ? "" : `, got ${problem.got}`;
    return `  ${problem.file}:${problem.line} ${problem.column} ${problem.code}: expected ${problem.expected}${got} (${problem.outcome})`;
  });
  const all = Object.values(report.problemCounts).reduce((sum, count) => sum + count, 0);
  return [
    ...shown,
    ...(all > shown.length
      ? [
          `  … and ${all - shown.length} more; --problems FILE writes all of them / 其余问题可用 --problems 输出`,
        ]
      : []),
    `${outcomes[report.outcome]}: rows ${report.rows}, loaded ${report.loaded}, counted once ${report.countedOnce}, noted ${report.noted}, refused ${report.refused}`,
    `facts: added ${facts.added}, changed ${facts.changed}, ended ${facts.ended}, swept ${facts.swept}, unchanged ${facts.unchanged}; ${(report.milliseconds / 1000).toFixed(1)} s`,
  ];
}
