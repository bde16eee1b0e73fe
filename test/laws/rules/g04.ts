import type { CityDay } from "../notions/city-day.ts";
import type { Thing } from "../notions/city-facts.ts";
import { eachJudged, judged, type Law } from "../notions/judgement.ts";
import { isFullMember, orgsOf, personsTo } from "../notions/words.ts";

export const g04: Law = {
  rule: "G04",
  judge: (day) =>
    eachJudged(day.things("grids"), (subject) =>
      judged(day, {
        subject,
        needs: ["party_orgs", "org_places"],
        kinds: [
          {
            name: "GRID_NO_BRANCH",
            severity: couldHaveBranch(day, subject) ? "HIGH" : "MEDIUM",
            holds: orgsOf(day, subject.id, "GRID").length === 0,
          },
        ],
      }),
    ),
};

function couldHaveBranch(day: CityDay, { id, areaCode }: Thing): boolean {
  const compounds = day.linksFrom("grid_compounds", id).map(({ end }) => end);
  const residents = compounds.flatMap((compound) => personsTo(day, "residences", compound, () => true));
  return (
    day.covers(["grid_compounds", "people", "residences"], areaCode) &&
    new Set(residents.filter(isFullMember)).size >= 3
  );
}
