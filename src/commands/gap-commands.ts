import type { Command } from "commander";
import { Option } from "commander";
import type { ParameterSettings } from "../gaps/parameters.ts";
import { answerFormats, type AnswerFormat, formatAnswer } from "./answer-format.ts";
import { answerQuestion } from "./answer-file.ts";
import type { Store } from "./store.ts";

/** What the commands about findings need of the program around them. */
export interface GapCommandParts {
  readonly inStore: (work: (store: Store) => Promise<void>) => Promise<void>;
  readonly ruleSettings: () => ParameterSettings;
}

/** Adds `gaps`, `run`, `runs` and `compare`. Each asks the same GraphQL that everybody may ask. */
export function addGapCommands(program: Command, { inStore, ruleSettings }: GapCommandParts): void {
  const ask = (query: string, variables: Record<string, unknown>, format: AnswerFormat): Promise<void> =>
    inStore(async ({ graph }) => {
      process.stdout.write(
        formatAnswer(await answerQuestion(graph, query, variables, ruleSettings()), format),
      );
    });
  const format = (): Option =>
    new Option("--format <format>", "how to show the answer / 输出格式")
      .choices(answerFormats)
      .default("table");

  program
    .command("gaps")
    .description("findings of the rules, gravest first / 缺口清单，最严重的在前")
    .option("--rule <id...>", "G01 … G40; several may be named / 规则编号")
    .option("--within <code>", "area code, for example 371702 / 区划代码")
    .option("--on <day>", "the day judged; default: the snapshot day / 判定日")
    .option(
      "--opening-within <days>",
      "gaps that are none yet and will be by then / 该天数内即将出现的缺口",
      Number,
    )
    .option("--first <n>", "how many, 1 to 200 / 条数", Number, 50)
    .addOption(format())
    .action((options: GapsOptions) => {
      const { rule, within, on, first, openingWithin: days } = options;
      const variables = { rules: rule ?? null, within: within ?? null, on: on ?? null, first };
      return days === undefined
        ? ask(gapsQuestion, variables, options.format)
        : ask(openingQuestion, { ...variables, days }, options.format);
    });

  program
    .command("run")
    .description("evaluate all rules for a day and store the run / 评估全部规则并保存")
    .option("--on <day>", "the day judged; default: the snapshot day / 判定日")
    .addOption(format())
    .action((options: { on?: string; format: AnswerFormat }) =>
      ask(runQuestion, { on: options.on ?? null }, options.format),
    );

  program
    .command("runs")
    .description("stored runs with their ids, latest first / 已保存的评估及其编号，最新的在前")
    .option("--first <n>", "how many, 1 to 200 / 条数", Number, 20)
    .addOption(format())
    .action(({ first, format: shown }: { first: number; format: AnswerFormat }) =>
      ask(runsQuestion, { first }, shown),
    );

  program
    .command("compare")
    .description("two stored runs: what appeared, stays, was settled, and why / 比较两次评估")
    .argument("<base>", "id of the earlier run, see runs / 基准评估的编号，见 runs")
    .argument("<head>", "id of the later run / 对比评估的编号")
    .addOption(format())
    .action((base: string, head: string, options: { format: AnswerFormat }) =>
      ask(compareQuestion, { base, head }, options.format),
    );
}

interface GapsOptions {
  readonly rule?: string[];
  readonly within?: string;
  readonly on?: string;
  readonly first: number;
  readonly openingWithin?: number;
  readonly format: AnswerFormat;
}

const openingQuestion = `query OpeningGaps($rules: [ID!], $within: AreaCode, $on: Date, $first: PageSize!, $days: Int!) {
  openingGaps(within: $days, filter: { rules: $rules, within: $within }, first: $first, on: $on) {
    totalCount
    nodes { id severity rule { nameZh nameEn } subject { name } area { name } }
  }
}`;

const gapsQuestion = `query Gaps($rules: [ID!], $within: AreaCode, $on: Date, $first: PageSize!) {
  gaps(filter: { rules: $rules, within: $within }, first: $first, on: $on) {
    totalCount
    nodes { id severity rule { nameZh nameEn } subject { name } area { name } firstSeenOn state }
  }
}`;

const runQuestion = `mutation Run($on: Date) {
  startRun(on: $on) { id on status results { rule { id nameZh nameEn } gap met unknown exempt durationMs error } }
}`;

const runsQuestion = `query Runs($first: PageSize!) {
  runs(first: $first) { nodes { id on status trigger startedAt finishedAt } }
}`;

const compareQuestion = `query Compare($base: ID!, $head: ID!) {
  compareRuns(base: $base, head: $head) {
    base { id on } head { id on }
    rules { rule { id nameZh nameEn } appeared persisting resolved becameUnknown causes { cause appeared resolved becameUnknown } }
  }
}`;
