import { createHash } from "node:crypto";
import { queue } from "../generated/cypher.ts";
import type { DeliveryKind } from "../generated/graphql.ts";
import type { Rows } from "../graph/graph.ts";
import type { StoredReport } from "../reports/stored-report.ts";
import type { Recipient } from "./recipient.ts";

/** One message in the outbox: one report for one recipient. */
export interface OutboxEntry {
  /** The natural key (job, due, recipient, content) as a hash; the message itself carries it. */
  readonly id: string;
  /** Where it stands among all, by the instant it was queued. */
  readonly place: string;
  readonly report: StoredReport;
  readonly recipient: Recipient;
}

/**
 * What a report gives the outbox. The same report and recipient have the same id however often they are queued.
 * @param quietWhenUnchanged nothing is sent of a report in which nothing changed; it is stored all the same
 * @throws Error where two recipients have one name: the second would be taken for the first
 */
export function outboxEntries(
  report: StoredReport,
  recipients: readonly Recipient[],
  now: Date,
  quietWhenUnchanged: boolean,
): readonly OutboxEntry[] {
  if (quietWhenUnchanged && !report.changed) return [];
  const twice = recipients.find(
    ({ name }, index) => recipients.findIndex((each) => each.name === name) < index,
  );
  if (twice !== undefined) {
    throw new Error(
      `Job ${report.job} has two recipients named "${twice.name}"; give each a name of its own. / 任务 ${report.job} 有两个名为“${twice.name}”的接收方，请分别命名。`,
    );
  }
  return recipients.map((recipient) => {
    const id = deliveryKey(report.job, report.due, recipient.name, report.sha256);
    return { id, place: `${now.toISOString()} ${id}`, report, recipient };
  });
}

/**
 * Puts entries into the outbox, those that are not there yet. To be called in the transaction that stores the report:
 * then there is never a report without its messages, nor a message without its report.
 */
export async function queueEntries(graph: Rows, entries: readonly OutboxEntry[], now: Date): Promise<void> {
  if (entries.length === 0) return;
  await graph.rows(queue, {
    at: now.toISOString(),
    rows: entries.map(({ id, place, report, recipient }) => [
      id,
      place,
      report.id,
      report.job,
      report.due,
      recipient.name,
      kinds[recipient.kind],
      report.sha256,
      report.title,
      JSON.stringify(recipient),
      JSON.stringify(report),
    ]),
  });
}

/** 32 hex digits; JSON keeps the parts apart. */
function deliveryKey(job: string, due: string, recipient: string, content: string): string {
  return createHash("sha256")
    .update(JSON.stringify([job, due, recipient, content]))
    .digest("hex")
    .slice(0, 32);
}

const kinds: Readonly<Record<Recipient["kind"], DeliveryKind>> = {
  folder: "FOLDER",
  mail: "SMTP",
  hook: "HOOK",
};
