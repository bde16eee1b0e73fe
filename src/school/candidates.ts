import { placesAsked } from "../area/of-areas.ts";
import { partCount } from "../dual-check-in/part-count.ts";
import { candidateStatistics } from "../generated/cypher.ts";
import { personCount, smallCell } from "../nodes/person-count.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRow } from "../server/keyed-rows.ts";

/** Rule G37 and this count ask for the same number of years. */
const partyYearsKey = "school.partyYears";
const usualPartyYears = 3;

/** Candidates for a school (`SCHOOL`) or the schools in a place (`AREA`) proposed by that day, as numbers. */
export async function countCandidates(
  by: "SCHOOL" | "AREA",
  key: string,
  on: string,
  context: RequestContext,
) {
  const set = context.ruleSettings.everywhere.get(partyYearsKey);
  const partyYears = typeof set === "number" ? set : usualPartyYears;
  const row = await keyedRow(
    candidateStatistics,
    key,
    (keys) => ({ by, ...placesAsked(keys), partyYears, on, scope: context.viewer.scope }),
    context,
  );
  const candidates = row?.candidates ?? 0;
  return {
    candidates: personCount(candidates),
    appointed: partCount(row?.appointed ?? 0, candidates),
    withdrawn: partCount(row?.withdrawn ?? 0, candidates),
    experienced: partCount(row?.experienced ?? 0, candidates),
    fewestYears: candidates < smallCell ? null : (row?.fewestDays ?? 0) / 365,
  };
}
