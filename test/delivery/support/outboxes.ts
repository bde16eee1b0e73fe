import { randomUUID } from "node:crypto";
import type { Channels, Message } from "../../../src/delivery/channel.ts";
import type { StoredReport } from "../../../src/reports/stored-report.ts";
import { Outbox, type OutboxLimits, type OutboxParts } from "../../../src/delivery/outbox.ts";
import { outboxEntries, queueEntries } from "../../../src/delivery/outbox-entry.ts";
import type { Recipient } from "../../../src/delivery/recipient.ts";
import type { Graph } from "../../../src/graph/graph.ts";

/** Short, so that a test need not wait; a lease still outlives an attempt. */
export const shortLimits: OutboxLimits = {
  leaseMs: 3_000,
  sendMs: 1_000,
  graceMs: 100,
  pollMs: 200,
  backOff: { firstMs: 60_000, mostMs: 600_000 },
  mostAttempts: 3,
};

export interface LogLine {
  readonly level: "info" | "warn" | "error";
  readonly facts: object;
  readonly message: string;
}

/** An outbox of a process of its own. */
export function outboxOn(
  graph: Graph,
  channels: Channels,
  changes: Partial<OutboxParts> = {},
): { readonly outbox: Outbox; readonly lines: LogLine[] } {
  const lines: LogLine[] = [];
  const outbox = new Outbox({
    graph,
    channels,
    now: () => new Date(),
    random: Math.random,
    log: {
      info: (facts, message) => lines.push({ level: "info", facts, message }),
      warn: (facts, message) => lines.push({ level: "warn", facts, message }),
      error: (facts, message) => lines.push({ level: "error", facts, message }),
    },
    owner: randomUUID(),
    recipientNow: () => null,
    limits: shortLimits,
    ...changes,
  });
  return { outbox, lines };
}

type Send = (message: Message<Recipient>, signal: AbortSignal) => Promise<string>;

/** The same for each kind of recipient. */
export function channelsThat(send: Send): Channels {
  return { folder: { send }, mail: { send }, hook: { send } };
}

/** Queues a report as the timetable does, and gives the keys of its messages. */
export async function queueReport(
  graph: Graph,
  report: StoredReport,
  recipients: readonly Recipient[],
  now = new Date(),
): Promise<readonly string[]> {
  const entries = outboxEntries(report, recipients, now, false);
  await graph.transaction((rows) => queueEntries(rows, entries, now));
  return entries.map(({ id }) => id);
}

export async function deliveryOf(graph: Graph, id: string): Promise<Record<string, unknown>> {
  const [row] = await graph.runText(
    `MATCH (d:Delivery {id: $id})
     RETURN d.state AS state, d.attempts AS attempts, d.error AS error, d.receipt AS receipt,
       toString(d.dueAt) AS dueAt, d.owner AS owner, d.done AS done`,
    { id },
  );
  if (row === undefined) throw new Error(`No delivery ${id}.`);
  return row;
}
