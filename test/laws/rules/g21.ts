import type { CityDay } from "../notions/city-day.ts";
import { cell, type Thing } from "../notions/city-facts.ts";
import { eachJudged, judged, type Law } from "../notions/judgement.ts";
import { compare, type Truth } from "../notions/truth.ts";

export const g21: Law = {
  rule: "G21",
  judge: (day) =>
    eachJudged(day.things("issues"), (subject) => {
      const origin = day.thing(cell(subject.row, "raised_at"));
      if (origin === null) return null;
      return judged(day, {
        subject,
        needs: [origin.stem],
        kinds: [{ name: "ISSUE_OVERDUE", severity: "MEDIUM", holds: isOverdue(day, subject) }],
      });
    }),
};

function isOverdue(day: CityDay, { row }: Thing): Truth {
  const closedOn = cell(row, "closed_on");
  const isClosed = closedOn === null ? row["status"] === "CLOSED" : closedOn <= day.on;
  return isClosed ? false : compare(cell(row, "due_on"), day.on, (due, on) => due < on);
}
