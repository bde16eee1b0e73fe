import { daysBetween, plusYears } from "../calendar.ts";
import type { CityDay } from "../notions/city-day.ts";
import { cell, numberIn, type Thing } from "../notions/city-facts.ts";
import { eachJudged, judged, type Law } from "../notions/judgement.ts";
import { compare, type Truth } from "../notions/truth.ts";

export const g13: Law = {
  rule: "G13",
  judge: (day) =>
    eachJudged(day.things("owners_committees"), (subject) => {
      const endsOn = endOfTerm(subject);
      const left = endsOn === null ? null : daysBetween(day.on, endsOn);
      const seats = numberIn(subject.row, "seats");
      return judged(day, {
        subject,
        needs: ["committee_compounds"],
        kinds: [
          { name: "EXPIRED", severity: "HIGH", holds: compare(left, 0, (days, none) => days < none) },
          {
            name: "EXPIRING",
            severity: "MEDIUM",
            holds: compare(left, 90, (days, warn) => days >= 0 && days <= warn),
          },
          {
            name: "SEATS",
            severity: "MEDIUM",
            holds: seats === null ? null : seats % 2 === 0 || seats < 5 || seats > 11,
          },
          { name: "FILED_LATE", severity: "MEDIUM", holds: isFiledLate(day, subject) },
        ],
      });
    }),
};

function endOfTerm({ row }: Thing): string | null {
  const electedOn = cell(row, "elected_on");
  const years = numberIn(row, "term_years");
  return electedOn === null || years === null ? null : plusYears(electedOn, years);
}

/** Finer point 3. */
function isFiledLate(day: CityDay, { row }: Thing): Truth {
  const electedOn = cell(row, "elected_on");
  if (electedOn === null) return null;
  const filedOn = cell(row, "filed_on");
  const filedBy = filedOn !== null && filedOn <= day.on ? filedOn : day.on;
  return daysBetween(electedOn, filedBy) > 30;
}
