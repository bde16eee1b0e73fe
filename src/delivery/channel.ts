import type { StoredReport } from "../reports/stored-report.ts";
import type { FolderRecipient, HookRecipient, MailRecipient, Recipient } from "./recipient.ts";

/** What a channel is asked to send. All of it is kept in the outbox, so a repetition says the same. */
export interface Message<To extends Recipient> {
  /** The same for every attempt; the other side can tell by it that it has the message already. */
  readonly key: string;
  readonly report: StoredReport;
  readonly recipient: To;
  readonly synthetic: boolean;
  /** ISO instant in UTC. */
  readonly queuedAt: string;
  /** Addresses that took the message in an attempt before, and do not get it again. */
  readonly done: readonly string[];
}

/** One way of delivery. */
export interface Channel<To extends Recipient> {
  /**
   * Sends, and ends early when the signal says so.
   * @returns what the other side said, for the record
   * @throws DeliveryError where it was not taken, in full or in part
   */
  send(message: Message<To>, signal: AbortSignal): Promise<string>;
}

export interface Channels {
  readonly folder: Channel<FolderRecipient>;
  readonly mail: Channel<MailRecipient>;
  readonly hook: Channel<HookRecipient>;
}

/** Why a message was not delivered, in both languages and without secrets: it stands in logs and in the API. */
export class DeliveryError extends Error {
  /** Addresses that have the message by now. */
  readonly done: readonly string[];

  constructor(message: string, done: readonly string[] = []) {
    super(message);
    this.name = "DeliveryError";
    this.done = done;
  }
}
