import type { CityDay } from "../notions/city-day.ts";
import { cell, type Link, type Thing } from "../notions/city-facts.ts";
import { checkInFiles, judgedUnit } from "../notions/in-service.ts";
import { eachJudged, type Law } from "../notions/judgement.ts";
import { clock, orgsOf, unitsLedBy } from "../notions/words.ts";

export const g25: Law = {
  rule: "G25",
  judge: (day) =>
    eachJudged(day.things("work_units"), (subject) =>
      judgedUnit(day, subject, (members) => {
        const stale = members.filter(
          ({ checkIns }) => smallest(day, checkIns, "last_activity_on") > 183,
        ).length;
        return {
          needs: [],
          // Evidence whose own files are not covered is null.
          ...(day.covers(checkInFiles, subject.areaCode) && { headline: stale }),
          kinds: [
            { name: "NO_ACTIVITY", severity: "LOW", holds: stale > 0, needs: checkInFiles, proven: true },
            {
              name: "NO_FEEDBACK",
              severity: "LOW",
              holds: smallest(day, legsOf(day, subject), "last_feedback_on") > 92,
              needs: ["work_units", "party_orgs", "org_places", "subordinations", "unit_check_ins"],
              proven: true,
            },
          ],
        };
      }),
    ),
};

/** The smallest clock over the links; a link's own beginning counts, so that there is always one. No links: no fault. */
function smallest(day: CityDay, links: readonly Link[], column: string): number {
  if (links.length === 0) return 0;
  return Math.min(...links.map(({ from, row }) => clock(day, [from, cell(row, column)]) ?? 0));
}

/** Finer point 7: the legs of all unit-level organisations of the unit. */
function legsOf(day: CityDay, unit: Thing): Link[] {
  return orgsOf(day, unit.id)
    .filter(({ id }) => unitsLedBy(day, id).includes(unit))
    .flatMap(({ id }) => day.linksFrom("unit_check_ins", id));
}
