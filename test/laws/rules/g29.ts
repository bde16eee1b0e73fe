import type { CityDay } from "../notions/city-day.ts";
import type { Thing } from "../notions/city-facts.ts";
import { eachJudged, judged, type Law, unknown } from "../notions/judgement.ts";
import type { Truth } from "../notions/truth.ts";
import { communityOf, isPublicUnit, isSetUpIn, leadersOf, unitsLedBy } from "../notions/words.ts";

export const g29: Law = {
  rule: "G29",
  judge: (day) =>
    eachJudged(day.things("party_orgs"), (subject) => {
      const units = unitsLedBy(day, subject.id);
      if (units.length === 0) return isPutOut(day, subject) ? null : unknown;
      const legs = day.linksFrom("unit_check_ins", subject.id).map(({ end }) => end);
      return judged(day, {
        subject,
        needs: ["org_places", "subordinations", "work_units", "unit_check_ins"],
        kinds: [
          { name: "MISSING", severity: "HIGH", holds: legs.length === 0 },
          { name: "WRONG_COMMUNITY", severity: "HIGH", holds: legs.length > 0 && isWrong(day, units, legs) },
        ],
      });
    }),
};

/** Finer point 7: right when a leg goes to the community of one of the units, else null when one has no location. */
function isWrong(day: CityDay, units: readonly Thing[], legs: readonly string[]): Truth {
  const communities = units.map(({ id }) => communityOf(day, id));
  if (communities.some((community) => legs.some((leg) => isSetUpIn(day, leg, community)))) return false;
  return communities.includes(null) ? null : true;
}

/** Unit-level in no unit, as covered facts say: each unit it is set up in fails a condition whose file is covered. */
function isPutOut(day: CityDay, { id, stem, areaCode }: Thing): boolean {
  const tells = (file: string): boolean => day.covers(["places", stem, "org_places", file], areaCode);
  if (!tells("org_places")) return false;
  const leaders = leadersOf(day, id);
  const placed = day.facts
    .links("org_places")
    .filter((link) => link.row["target_kind"] === "WORK_UNIT" && day.isActive(link));
  return placed
    .filter(({ start }) => start === id)
    .every(({ end }) => {
      const unit = day.thing(end);
      const isPublic = unit !== null && isPublicUnit(unit);
      const isBelow = placed.some((link) => link.end === end && leaders.includes(link.start));
      return (!isPublic && tells("work_units")) || (isBelow && tells("subordinations"));
    });
}
