import type { Command } from "commander";
import { Option } from "commander";
import { answerFormats, type AnswerFormat, formatAnswer } from "./answer-format.ts";
import { answerQuestion } from "./answer-file.ts";
import type { GapCommandParts } from "./gap-commands.ts";

interface DeliveriesOptions {
  readonly job?: string;
  readonly state?: string;
  readonly retry?: string;
  readonly first: number;
  readonly format: AnswerFormat;
}

/** Adds `deliveries`; it asks the same GraphQL that everybody may ask. */
export function addDeliveryCommand(program: Command, { inStore, ruleSettings }: GapCommandParts): void {
  program
    .command("deliveries")
    .description("by which messages reports were delivered, and what failed / 报告的投递记录")
    .option("--job <name>", "of this job only / 限某个任务")
    .addOption(
      new Option("--state <state>", "where they stand / 投递状态").choices([
        "WAITING",
        "DELIVERED",
        "FAILED",
      ]),
    )
    .option("--retry <id>", "try this message again at once / 立即重试该条投递")
    .option("--first <n>", "how many, 1 to 200 / 条数", Number, 50)
    .addOption(
      new Option("--format <format>", "how to show the answer / 输出格式")
        .choices(answerFormats)
        .default("table"),
    )
    .action(({ job, state, retry, first, format }: DeliveriesOptions) =>
      inStore(async ({ graph }) => {
        const [question, variables] =
          retry === undefined
            ? [listQuestion, { job: job ?? null, state: state ?? null, first }]
            : [retryQuestion, { id: retry }];
        const answer = await answerQuestion(graph, question, variables, ruleSettings());
        process.stdout.write(formatAnswer(answer, format));
      }),
    );
}

const listQuestion = `query Deliveries($job: String, $state: DeliveryState, $first: PageSize!) {
  deliveries(job: $job, state: $state, first: $first) {
    nodes { id job due recipient kind state attempts nextTryAt deliveredAt error }
  }
}`;

const retryQuestion = `mutation RetryDelivery($id: ID!) {
  retryDelivery(id: $id) { id job due recipient kind state attempts nextTryAt error }
}`;
