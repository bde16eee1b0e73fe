import { randomUUID } from "node:crypto";
import {
  type ClaimDeliveryRow,
  claimDelivery,
  dueDeliveries,
  recordDelivered,
  recordFailure,
} from "../generated/cypher.ts";
import type { DeliveryKind } from "../generated/graphql.ts";
import type { Graph } from "../graph/graph.ts";
import type { Log } from "../log.ts";
import { type BackOff, waitAfter } from "./back-off.ts";
import { type Channels, DeliveryError } from "./channel.ts";
import { deliverableSchema } from "./deliverable.ts";
import { type Recipient, recipientSchema } from "./recipient.ts";
import { inTime, StoppedError } from "./time-to-send.ts";

/** All in milliseconds, but `mostAttempts`. */
export interface OutboxLimits {
  /** How long nobody else takes a message whose claimant died; longer than `sendMs` with what it takes to record. */
  readonly leaseMs: number;
  readonly sendMs: number;
  /** How long an attempt may go on once the program is asked to stop. */
  readonly graceMs: number;
  /** How often it looks for what is due when nobody wakes it. */
  readonly pollMs: number;
  readonly backOff: BackOff;
  /** After so many failures a message waits for someone to try it again by hand. */
  readonly mostAttempts: number;
}

/** A mail server that is away for a night is waited for: twelve attempts take about 15 hours. */
export const usualLimits: OutboxLimits = {
  leaseMs: 180_000,
  sendMs: 90_000,
  graceMs: 5_000,
  pollMs: 15_000,
  backOff: { firstMs: 60_000, mostMs: 6 * 3_600_000 },
  mostAttempts: 12,
};

export interface OutboxParts {
  readonly graph: Graph;
  readonly channels: Channels;
  readonly now: () => Date;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly log: Log;
  /** Unique to this process. */
  readonly owner: string;
  /** The recipient of that name as the timetable has it now; null: it has none, or there is no timetable. */
  readonly recipientNow: (job: string, name: string) => Recipient | null;
  readonly limits: OutboxLimits;
}

export interface DeliveryCounts {
  readonly delivered: number;
  readonly failed: number;
}

const kinds: readonly DeliveryKind[] = ["FOLDER", "SMTP", "HOOK"];
const pageSize = 20;

/**
 * Sends what is due in the outbox. Any number of processes may do so at the same time: each message is claimed for a
 * lease before it is sent. A message is sent again only where nobody can tell whether it arrived, and then under the
 * same key.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  /** Receipts of messages that were taken while the database did not answer, by id. */
  readonly #unrecorded = new Map<string, string>();
  #woken = false;
  #endPause = (): void => undefined;

  constructor(parts: OutboxParts) {
    const { leaseMs, sendMs } = parts.limits;
    if (leaseMs <= sendMs) {
      throw new Error(`A lease (${leaseMs} ms) must be longer than an attempt may take (${sendMs} ms).`);
    }
    this.#parts = parts;
  }

  /** Delivers until the signal, and resolves when what was on its way has been recorded. */
  async run(signal: AbortSignal): Promise<void> {
    const { log } = this.#parts;
    while (!signal.aborted) {
      this.#woken = false;
      await this.deliverDue(signal).catch((error: unknown) =>
        log.error({ err: error }, "deliveries wait: the outbox cannot be read"),
      );
      await this.#pause(signal);
    }
  }

  /** To be called when something was queued: it is then sent at once, not at the next look. */
  wake(): void {
    this.#woken = true;
    this.#endPause();
  }

  /** Until it is time to look again, somebody wakes it, or the signal. */
  #pause(signal: AbortSignal): Promise<void> {
    if (this.#woken || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", end);
        resolve();
      };
      const timer = setTimeout(end, this.#parts.limits.pollMs);
      signal.addEventListener("abort", end, { once: true });
      this.#endPause = end;
    });
  }

  /**
   * Sends everything that is due, one message of a kind at a time: a mail server that is away holds up no folder.
   * @throws PublicError when the database does not answer
   */
  async deliverDue(signal: AbortSignal): Promise<DeliveryCounts> {
    await this.#recordLate();
    const lanes = await Promise.allSettled(kinds.map((kind) => this.#lane(kind, signal)));
    const counts = lanes.map((lane) => {
      if (lane.status === "rejected") throw lane.reason;
      return lane.value;
    });
    return {
      delivered: counts.reduce((sum, { delivered }) => sum + delivered, 0),
      failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    };
  }

  async #lane(kind: DeliveryKind, signal: AbortSignal): Promise<DeliveryCounts> {
    const { graph, now } = this.#parts;
    let delivered = 0;
    let failed = 0;
    for (;;) {
      const page = { kind, now: now().toISOString(), limit: pageSize };
      const due = await graph.rows(dueDeliveries, page);
      const before = delivered + failed;
      for (const { id } of due) {
        if (signal.aborted) return { delivered, failed };
        const outcome = await this.#deliver(id, signal);
        if (outcome === "delivered") delivered += 1;
        if (outcome === "failed") failed += 1;
      }
      // Nothing was to be had: either nothing is due, or others are at it.
      if (delivered + failed === before) return { delivered, failed };
    }
  }

  async #deliver(id: string, stop: AbortSignal): Promise<"delivered" | "failed" | "taken by another"> {
    const { graph, now, owner, limits } = this.#parts;
    const claim = randomUUID();
    const at = now();
    const until = new Date(at.getTime() + limits.leaseMs).toISOString();
    const [taken] = await graph.rows(claimDelivery, { id, claim, owner, now: at.toISOString(), until });
    if (taken === undefined) return "taken by another";
    let receipt: string;
    try {
      receipt = await inTime((signal) => this.#send(id, taken, signal), limits, stop);
    } catch (error) {
      await this.#recordFailure(id, claim, taken, error);
      return "failed";
    }
    await this.#recordDelivered(id, taken, receipt);
    return "delivered";
  }

  async #send(id: string, taken: ClaimDeliveryRow, signal: AbortSignal): Promise<string> {
    if (taken.attempts > this.#parts.limits.mostAttempts) throw endedEachTime();
    const { channels } = this.#parts;
    const recipient = this.#recipientOf(taken);
    const report = deliverableSchema.parse(JSON.parse(taken.report));
    const rest = {
      key: id,
      report,
      synthetic: taken.synthetic,
      queuedAt: taken.queuedAt,
      done: taken.done,
    };
    if (recipient.kind === "folder") return channels.folder.send({ ...rest, recipient }, signal);
    if (recipient.kind === "mail") return channels.mail.send({ ...rest, recipient }, signal);
    return channels.hook.send({ ...rest, recipient }, signal);
  }

  /** An address that was corrected in the timetable holds for what was queued before; the key stays. */
  #recipientOf({ job, target }: ClaimDeliveryRow): Recipient {
    const queued = recipientSchema.parse(JSON.parse(target));
    const now = this.#parts.recipientNow(job, queued.name);
    return now !== null && now.kind === queued.kind ? now : queued;
  }

  async #recordDelivered(id: string, taken: ClaimDeliveryRow, receipt: string): Promise<void> {
    const { graph, now, log } = this.#parts;
    try {
      await graph.rows(recordDelivered, { id, receipt, at: now().toISOString() });
      log.info(factsOf(id, taken), "delivered");
    } catch (error) {
      this.#unrecorded.set(id, receipt);
      log.error(
        { ...factsOf(id, taken), err: error },
        "delivered, but the database does not answer; recorded later",
      );
      throw error;
    }
  }

  /** What was taken by the other side is not sent again because the database was away just then. */
  async #recordLate(): Promise<void> {
    const { graph, now } = this.#parts;
    for (const [id, receipt] of this.#unrecorded) {
      await graph.rows(recordDelivered, { id, receipt, at: now().toISOString() });
      this.#unrecorded.delete(id);
    }
  }

  async #recordFailure(id: string, claim: string, taken: ClaimDeliveryRow, cause: unknown): Promise<void> {
    const { graph, now, random, log, limits } = this.#parts;
    const at = now();
    const stopped = cause instanceof StoppedError;
    const given = !stopped && taken.attempts >= limits.mostAttempts;
    const waitMs = stopped ? 0 : waitAfter(taken.attempts, limits.backOff, random());
    const dueAt = given ? null : new Date(at.getTime() + waitMs).toISOString();
    const error = cause instanceof Error ? cause.message : String(cause);
    const reached = cause instanceof DeliveryError ? cause.done : [];
    await graph.rows(recordFailure, {
      id,
      claim,
      state: given ? "FAILED" : "WAITING",
      dueAt,
      error,
      done: [...new Set([...taken.done, ...reached])],
      at: at.toISOString(),
    });
    const facts = { ...factsOf(id, taken), reason: error, nextTryAt: dueAt };
    if (given) log.error(facts, "delivery failed for good; try it again with retryDelivery");
    else log.warn(facts, "delivery failed");
  }
}

function factsOf(id: string, { job, recipient, attempts }: ClaimDeliveryRow) {
  return { delivery: id, job, recipient, attempt: attempts };
}

function endedEachTime(): DeliveryError {
  return new DeliveryError(
    "Whoever took this message ended before its outcome was recorded, each time. Look into the log before it is tried again. / 每次投递时进程都中途结束，请先查看日志再重试。",
  );
}
