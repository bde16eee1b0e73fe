import { randomUUID } from "node:crypto";
import type { Config } from "../config.ts";
import { openChannels } from "../delivery/channels.ts";
import { Outbox, usualLimits } from "../delivery/outbox.ts";
import type { Recipient } from "../delivery/recipient.ts";
import type { Graph } from "../graph/graph.ts";
import type { Log } from "../log.ts";

/**
 * The outbox of this process.
 * @param recipientNow the recipient of a job as the timetable has it now; null: it has none of that name
 * @throws ConfigError for a setting that cannot be used
 */
export async function openOutbox(
  config: Config,
  graph: Graph,
  log: Log,
  recipientNow: (job: string, name: string) => Recipient | null,
): Promise<Outbox> {
  const now = (): Date => new Date();
  const channels = await openChannels({
    dataDir: config.dataDir,
    mail: config.mail,
    setting: (name) => config.hooks[name],
    now,
  });
  return new Outbox({
    graph,
    channels,
    now,
    random: Math.random,
    log,
    owner: randomUUID(),
    recipientNow,
    limits: usualLimits,
  });
}
