import type { Message } from "../../../src/delivery/channel.ts";
import type { StoredReport } from "../../../src/reports/stored-report.ts";
import type { FolderRecipient, MailRecipient, Recipient } from "../../../src/delivery/recipient.ts";

/** A message as the outbox hands it to a channel. */
export function messageOf<To extends Recipient>(
  report: StoredReport,
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

/** A report of which nothing needs to be read: for tests of the outbox, with channels that look at no files. */
export function reportDue(due: string, job = "monthly"): StoredReport {
  return {
    id: `report-${due}`,
    job,
    due,
    day: "2021-12-31",
    late: false,
    language: "zh",
    sha256: "ab".repeat(32),
    title: "示例市组织治理覆盖缺口报告",
    changed: true,
    folder: job,
    files: [],
  };
}

export const archive: FolderRecipient = {
  kind: "folder",
  name: "archive",
  folder: "archive",
  formats: ["json"],
};
export const office: MailRecipient = { kind: "mail", name: "office", to: ["office@example.cn"], formats: [] };

/** Nobody asks to stop. */
export const never = new AbortController().signal;
