import type { Channel, Channels, Message } from "../../../src/delivery/channel.ts";
import type { Recipient } from "../../../src/delivery/recipient.ts";
import { claimDelivery, recordDelivered, recordFailure } from "../../../src/generated/cypher.ts";
import type { Graph } from "../../../src/graph/graph.ts";

export const momentsOfDeath = ["before claim", "between claim and send", "between send and record"] as const;
export type MomentOfDeath = (typeof momentsOfDeath)[number];

export interface Fate {
  readonly moment: MomentOfDeath;
  /** How many messages get past this moment first. */
  readonly after: number;
}

/** What a process may do until it is killed: from then on nothing it began ends, and nothing it asks for begins. */
export interface Mortal {
  readonly graph: Graph;
  readonly channels: Channels;
  /** Resolves when it was killed. */
  readonly death: Promise<void>;
  /** Messages that it has begun to send and not recorded. Once it was killed nobody can tell who has them. */
  readonly unsettled: ReadonlySet<string>;
}

/** @param fate null: it is never killed */
export function mortal(graph: Graph, channels: Channels, fate: Fate | null): Mortal {
  const killed = new AbortController();
  const unsettled = new Set<string>();
  let left = fate?.after ?? 0;
  const comesTo = (moment: MomentOfDeath): void => {
    if (fate?.moment !== moment || killed.signal.aborted) return;
    if (left === 0) killed.abort();
    left -= 1;
  };
  const alive = async <T>(work: () => Promise<T>): Promise<T> => {
    if (killed.signal.aborted) return never();
    const outcome = await work().catch((error: unknown) => {
      if (killed.signal.aborted) return never<T>();
      throw error;
    });
    return killed.signal.aborted ? never() : outcome;
  };
  const channelOf = <To extends Recipient>(inner: Channel<To>): Channel<To> => ({
    send: (message: Message<To>, signal) => {
      comesTo("between claim and send");
      return alive(async () => {
        // The end of a process cuts its connections.
        unsettled.add(message.key);
        const receipt = await inner.send(message, AbortSignal.any([signal, killed.signal]));
        comesTo("between send and record");
        return receipt;
      });
    },
  });
  return {
    graph: {
      rows: (statement, params, options) => {
        if (statement.name === claimDelivery.name) comesTo("before claim");
        return alive(async () => {
          const rows = await graph.rows(statement, params, options);
          if ([recordDelivered.name, recordFailure.name].includes(statement.name)) {
            unsettled.delete(String(Reflect.get(params, "id")));
          }
          return rows;
        });
      },
      transaction: (work, options) => alive(() => graph.transaction(work, options)),
      rehearse: (work, options) => alive(() => graph.rehearse(work, options)),
      runText: (text, params, options) => alive(() => graph.runText(text, params, options)),
      explain: (text, params) => alive(() => graph.explain(text, params)),
      close: () => graph.close(),
    },
    channels: {
      folder: channelOf(channels.folder),
      mail: channelOf(channels.mail),
      hook: channelOf(channels.hook),
    },
    death: new Promise((resolve) => {
      killed.signal.addEventListener("abort", () => resolve(), { once: true });
    }),
    unsettled,
  };
}

function never<T>(): Promise<T> {
  return new Promise(() => undefined);
}
