import { join } from "node:path";
import type { Channels } from "../../../src/delivery/channel.ts";
import { folderChannel } from "../../../src/delivery/folder-channel.ts";
import { hookChannel } from "../../../src/delivery/hook-channel.ts";
import { mailChannel } from "../../../src/delivery/mail-channel.ts";
import type { OutboxLimits } from "../../../src/delivery/outbox.ts";
import type { Recipient } from "../../../src/delivery/recipient.ts";

/** Where the test's servers are, and its folder. */
export interface Places {
  readonly root: string;
  readonly mailPort: number;
  readonly hookAddress: string;
}

/** The channels of the program, against the servers of a test. */
export function realChannels({ root, mailPort, hookAddress }: Places): Channels {
  const reports = join(root, "reports");
  return {
    folder: folderChannel({ reports, below: root }),
    mail: mailChannel({ url: `smtp://127.0.0.1:${mailPort}`, from: "reports@example.cn", ca: null }, reports),
    hook: hookChannel({
      setting: () => `${hookAddress}/send?key=group`,
      now: () => new Date(),
      plainLoopback: true,
      answerMs: 4_000,
    }),
  };
}

/** One of each kind. */
export const recipientsOfEachKind: readonly Recipient[] = [
  { kind: "folder", name: "archive", folder: "archive", formats: ["csv"] },
  { kind: "mail", name: "office", to: ["office@example.cn"], formats: ["csv"] },
  { kind: "hook", name: "group", service: "wecom", urlFrom: "HOOK_GROUP" },
];

/** An attempt hardly ever ends by its own limit: what comes twice comes so for a kill, or it is a fault. */
export const killLimits: OutboxLimits = {
  leaseMs: 6_000,
  sendMs: 5_000,
  graceMs: 5_000,
  pollMs: 100,
  backOff: { firstMs: 100, mostMs: 1_000 },
  mostAttempts: 50,
};
