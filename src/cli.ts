import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { answerFormats, formatAnswer } from "./commands/answer-format.ts";
import { answerQuestion, readQuestion } from "./commands/answer-file.ts";
import { consoleFor } from "./commands/console.ts";
import { addDeliveryCommand } from "./commands/delivery-command.ts";
import { addGapCommands } from "./commands/gap-commands.ts";
import { addReportCommand } from "./commands/report-command.ts";
import { addScheduleCommand } from "./commands/schedule-command.ts";
import { importInto } from "./commands/import.ts";
import { isEmpty, isSeedingCutOff, seedStore, usualSeed } from "./commands/seed.ts";
import { start } from "./commands/start.ts";
import { statusText } from "./commands/status.ts";
import { openStore, type Store } from "./commands/store.ts";
import { readConfig } from "./config.ts";
import { noSettings, parameterSettingsOf } from "./gaps/parameters.ts";
import { gapRules } from "./generated/gap-rules.ts";
import { shippedTimetable, timetableOf } from "./schedule/timetable.ts";

const terminal = consoleFor(process.stderr);
const stopped =
  "Stopped; what was saved is kept, and the next start goes on from there. / 已停止，进度已保存，下次启动会继续。";

/** What a shell expects of a program that a signal has ended. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;
let stoppedBy: keyof typeof exitCodes | null = null;
const stopping = stopSignal();

const program = new Command("liaison-graph")
  .description(
    "Who answers for whom in a city, and where is nobody? / 一座城市里，谁对谁负责，哪里无人负责？",
  )
  .helpOption("-h, --help", "show help / 显示帮助")
  .helpCommand("help [command]", "show help for a command / 显示某个命令的帮助")
  .showHelpAfterError()
  .exitOverride();

program
  .command("start")
  .description("start database and server; an empty store is filled with PROFILE / 启动数据库和服务")
  .action(() => start(config(), ruleSettings(), timetable(), terminal, stopping));

program
  .command("seed")
  .description("generate a synthetic city and load it into an empty store / 生成合成数据并载入空库")
  .addArgument(
    program
      .createArgument("[profile]", "what to generate")
      .choices(["tiny", "heze", "heze-anomaly", "shandong"])
      .default("heze"),
  )
  .option("--seed <integer>", "the integer everything is generated from / 随机种子", wholeNumber, usualSeed)
  .action((profile: "tiny" | "heze" | "heze-anomaly" | "shandong", options: { seed: number }) =>
    inStore(async ({ graph }) => {
      const { dataDir } = config();
      if (!(await isEmpty(graph)) && !(await isSeedingCutOff(graph, profile, options.seed, dataDir))) {
        throw new Error(
          "The store already holds a data set; synthetic cities are loaded into an empty one. Set DATA_DIR to another folder. / 库中已有数据，请换一个 DATA_DIR。",
        );
      }
      await seedStore(graph, profile, options.seed, dataDir, terminal, stopping);
    }),
  );

program
  .command("import")
  .description("load a folder in exchange format / 导入交换格式文件夹")
  .argument("<directory>", "folder with dataset.json and CSV files / 含 dataset.json 和 CSV 的文件夹")
  .option(
    "--dry-run",
    "check everything and say what would be written; write nothing / 只检查，不写入",
    false,
  )
  .option(
    "--accept-large-sweep",
    "go on although many facts would end or be swept / 允许大量终止或清除",
    false,
  )
  .option("--problems <file>", "write every problem to this file, one JSON object a line / 问题清单输出文件")
  .action((directory: string, options: { dryRun: boolean; acceptLargeSweep: boolean; problems?: string }) =>
    inStore(async ({ graph }) => {
      const { refused } = await importInto(
        graph,
        { directory, ...options, problemsFile: options.problems ?? null },
        terminal,
        stopping,
      );
      if (refused > 0) process.exitCode = 3;
    }),
  );

program
  .command("query")
  .description("answer a GraphQL question from a file, or from standard input for - / 执行 GraphQL 查询")
  .argument("<file>", "file with one operation, or - / 查询文件或 -")
  .option("--variables <json>", 'variables, for example {"within": "371702"} / 变量', jsonObject, {})
  .addOption(
    new Option("--format <format>", "how to show the answer / 输出格式")
      .choices(answerFormats)
      .default("json"),
  )
  .action(
    (file: string, options: { variables: Record<string, unknown>; format: (typeof answerFormats)[number] }) =>
      inStore(async ({ graph }) => {
        const question = await readQuestion(file);
        const data = await answerQuestion(graph, question, options.variables, ruleSettings(), timetable());
        process.stdout.write(formatAnswer(data, options.format));
      }),
  );

program
  .command("status")
  .description("what is loaded, from whom, and whether the schema is as expected / 查看数据和结构状态")
  .action(() =>
    inStore(async (store) => {
      process.stdout.write(await statusText(store));
    }),
  );

addGapCommands(program, { inStore, ruleSettings });
addDeliveryCommand(program, { inStore, ruleSettings });
addReportCommand(program, {
  inStore,
  ruleSettings,
  timetable,
  terminal,
  stopping,
  timeZone: () => config().reportTimeZone,
  publicUrl: () => config().publicUrl,
  folder: () => join(config().dataDir, "reports"),
});
addScheduleCommand(program, { inStore, ruleSettings, timetable });

try {
  await program.parseAsync();
  // A server that is asked to end has done its duty; Ctrl-C says at a console that it did not end by itself.
  if (stoppedBy === "SIGINT") process.exitCode = exitCodes.SIGINT;
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

async function inStore(work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore(config(), terminal, { own: false, signal: stopping });
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

function config() {
  return readConfig(process.env);
}

function ruleSettings() {
  const { rulesFile } = config();
  return rulesFile === null
    ? noSettings
    : parameterSettingsOf(rulesFile, (file) => readFileSync(file, "utf8"), gapRules);
}

function timetable() {
  const { timetableFile, reportTimeZone } = config();
  return timetableOf(timetableFile ?? shippedTimetable, (file) => readFileSync(file, "utf8"), {
    timeZone: reportTimeZone,
    rules: gapRules.map(({ id }) => id),
  });
}

/** Aborts on the first Ctrl-C or SIGTERM; work stops at a place from which it can be resumed. A second one ends at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(exitCodes[name]);
      stoppedBy = name;
      controller.abort(new Error(stopped));
    });
  }
  return controller.signal;
}

/**
 * One sentence for the person at the console; a stack only for what nobody foresaw. The codes are those of sysexits.h: 78
 * for a setting that cannot be used, 74 for a file that cannot be written.
 */
function exitCodeOf(error: unknown): number {
  terminal.endProgress();
  if (error instanceof CommanderError) return error.exitCode;
  if (stopping.aborted) {
    terminal.say(stopped);
    return exitCodes[stoppedBy ?? "SIGTERM"];
  }
  const foreseen =
    error instanceof Error &&
    ["DatabaseStartError", "ConfigError", "PublicError", "ReportFileError", "Error"].includes(error.name);
  terminal.say(
    foreseen && error instanceof Error
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error),
  );
  switch (error instanceof Error ? error.name : "") {
    case "ConfigError":
      return 78;
    case "ReportFileError":
      return 74;
    default:
      return 1;
  }
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0)
    throw new InvalidArgumentError("Expected a whole number, 0 or more.");
  return value;
}

function jsonObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Falls through to the same message: whatever is no JSON is no object either.
  }
  throw new InvalidArgumentError('Expected a JSON object such as {"within": "371702"}.');
}
