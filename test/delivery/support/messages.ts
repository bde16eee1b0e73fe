import type { Message } from "../../../src/delivery/channel.ts";
import type { Deliverable } from "../../../src/delivery/deliverable.ts";
import type { Recipient } from "../../../src/delivery/recipient.ts";

/** A message as the outbox hands it to a channel. */
export function messageOf<To extends Recipient>(
  report: Deliverable,
  recipient: To,
  changes: Partial<Pick<Message<To>, "key" | "synthetic" | "done">> = {},
): Message<To> {
  return {
    key: "0123456789abcdef0123456789abcdef",
    synthetic: false,
    done: [],
    queuedAt: "2021-12-31T00:31:00Z",
    ...changes,
    report,
    recipient,
  };
}
