import { z } from "zod";
import { dayAfter } from "../gaps/day-after.ts";
import { type Evaluation, everySubject, rulePage } from "../gaps/evaluate.ts";
import { gapRules } from "../generated/gap-rules.ts";
import { PublicError } from "../errors.ts";
import type { PlaceNames } from "./place-names.ts";
import type { ReportSummary } from "./report-model.ts";
import { termsAheadDays } from "./report-request.ts";

const termRule = "G38";
const limit = 5_000;
const endsOn = z.looseObject({ endsOn: z.string().nullable() });

/**
 * Organisations whose term will have ended some days on and has not ended yet: the term rule asked about that later day.
 * `unknown` counts those it could not judge there.
 */
export async function termsAhead(
  asked: Evaluation,
  places: PlaceNames,
): Promise<ReportSummary["termsAhead"]> {
  const later = dayAfter(asked.on, termsAheadDays);
  const rule = gapRules.find((each) => each.id === termRule);
  if (!rule) throw new Error(`The rule book has no ${termRule}; expected the rule of terms.`);
  try {
    const rows = await rulePage(
      rule,
      { ...asked, on: later },
      {
        ...everySubject,
        verdicts: ["GAP", "UNKNOWN"],
        limit,
      },
    );
    const ending = rows.flatMap((row) => {
      const end = endsOn.parse(row).endsOn;
      const ends = row.kinds.includes("EXPIRED") && end !== null && end >= asked.on;
      const subject = { id: row.subjectId, name: row.subjectName, kind: row.subjectKind };
      return ends ? [{ subject, place: places.place(row.areaCode), endsOn: end }] : [];
    });
    return {
      on: later,
      rows: ending.sort(
        (a, b) =>
          compare(a.endsOn, b.endsOn) ||
          compare(a.place.code, b.place.code) ||
          compare(a.subject.id, b.subject.id),
      ),
      unknown: rows.filter((row) => row.outcome === "UNKNOWN").length,
    };
  } catch (error) {
    if (error instanceof PublicError) return { on: later, rows: [], unknown: 1 };
    throw error;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
