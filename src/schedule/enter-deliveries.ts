import { outboxEntries, queueEntries } from "../delivery/outbox-entry.ts";
import type { Rows } from "../graph/graph.ts";
import type { StoredReport } from "../reports/stored-report.ts";
import type { ReportJob } from "./timetable.ts";

/** Puts a message for each recipient of the job into the outbox; none where nothing changed and the job keeps quiet then. */
export async function enterDeliveries(
  rows: Rows,
  report: StoredReport,
  { recipients, quietWhenUnchanged }: ReportJob,
  now: Date,
): Promise<void> {
  await queueEntries(rows, outboxEntries(report, recipients, now, quietWhenUnchanged), now);
}
