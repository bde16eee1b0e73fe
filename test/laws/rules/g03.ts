import type { CityDay } from "../notions/city-day.ts";
import { type Thing, truthIn } from "../notions/city-facts.ts";
import { judgedCompoundBranch } from "../notions/compound-branches.ts";
import { eachJudged, type Law } from "../notions/judgement.ts";
import { isFullMember } from "../notions/words.ts";
import { not } from "../notions/truth.ts";

export const g03: Law = {
  rule: "G03",
  judge: (day) =>
    eachJudged(day.things("party_orgs"), (subject) =>
      judgedCompoundBranch(day, subject, () => ({
        needs: ["org_places"],
        kinds: [
          {
            name: "COMPOUND_BRANCH_FUNCTIONAL",
            severity: couldTransfer(day, subject) ? "HIGH" : "MEDIUM",
            holds: not(truthIn(subject.row, "substantive")),
          },
        ],
      })),
    ),
};

function couldTransfer(day: CityDay, branch: Thing): boolean {
  const homes = day.linksFrom("org_places", branch.id).map(({ end }) => end);
  const eligible = day
    .things("people")
    .filter(isFullMember)
    .filter(({ id }) => day.linksFrom("residences", id).some(({ end }) => homes.includes(end)))
    .filter(({ id }) => day.linksFrom("employments", id).length === 0)
    .filter(({ id }) => day.linksFrom("memberships", id).some(({ end }) => end !== branch.id));
  const files = ["people", "memberships", "residences", "employments"];
  return day.covers(files, branch.areaCode) && eligible.length >= 3;
}
