import { readdir } from "node:fs/promises";
import { PublicError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import { importFolder } from "../import/import-folder.ts";
import type { ImportReport } from "../import/import-report.ts";
import type { Problem } from "../import/problems.ts";
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
  const files = (await readdir(request.directory).catch(() => [])).filter((name) =>
    name.endsWith(".csv"),
  ).length;
  let filesRead = 0;
  const report = await importFolder(graph, {
    directory: request.directory,
    dryRun: request.dryRun,
    acceptLargeSweep: request.acceptLargeSweep,
    problemFile: request.problemsFile ?? undefined,
    signal,
    now: () => new Date(),
    progress: ({ stage, file, done, total }) => {
      if (stage !== "read") return terminal.progress(stageNames[stage], done, total, file);
      // Told byte by byte within a file; a person wants to know how many files.
      if (done === total) filesRead += 1;
      terminal.progress(stageNames.read, filesRead, files, file);
    },
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
  read: "read files / 读取文件",
  check: "check rows / 检查各行",
  compare: "compare files / 比对文件",
  waiting: "waiting for another import / 等待另一次导入",
  write: "write facts / 写入事实",
  finish: "finish / 收尾",
} as const;

const outcomes = {
  written: "written / 已写入",
  unchanged: "nothing to change / 无变化",
  rehearsed: "dry run, nothing written / 试运行，未写入",
  refused: "refused / 被拒绝",
} as const;

function reportLines(report: ImportReport): string[] {
  const { facts } = report;
  const shown = report.problems.slice(0, shownProblems).map(problemLine);
  const all = Object.values(report.problemCounts).reduce((sum, count) => sum + count, 0);
  const more =
    all > shown.length
      ? [
          `  … and ${all - shown.length} more; --problems FILE writes all of them / 另有 ${all - shown.length} 个问题，用 --problems 文件 输出全部`,
        ]
      : [];
  return [
    ...shown,
    ...more,
    `${outcomes[report.outcome]} (${(report.milliseconds / 1000).toFixed(1)} s)`,
    `  rows / 行     ${report.rows}: loaded / 载入 ${report.loaded}, counted once / 重复只计一次 ${report.countedOnce}, refused / 拒绝 ${report.refused}; noted / 提示 ${report.noted}`,
    `  facts / 事实  added / 新增 ${facts.added}, changed / 变更 ${facts.changed}, ended / 终止 ${facts.ended}, swept / 清除 ${facts.swept}, unchanged / 不变 ${facts.unchanged}`,
  ];
}

/** "compounds.csv:5 户数 CELL_TYPE …": file, line and column as the office finds them in the sheet. */
function problemLine({ file, line, column, code, expected, got, outcome }: Problem): string {
  const place = [line === 0 ? file : `${file}:${line}`, column, code].filter((part) => part !== "");
  const came = got === undefined ? "" : `, got / 实际 ${got}`;
  return `  ${place.join(" ")}: expected / 应为 ${expected}${came} (${outcome === "refused" ? "refused / 拒绝" : "noted / 提示"})`;
}
