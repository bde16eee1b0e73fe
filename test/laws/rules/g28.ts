import { latest } from "../calendar.ts";
import type { CityDay } from "../notions/city-day.ts";
import type { Link, Thing } from "../notions/city-facts.ts";
import { judgedCompoundBranch, placesOfBranch } from "../notions/compound-branches.ts";
import { eachJudged, type Law } from "../notions/judgement.ts";
import { allAbove, clock, communityOf, isMember, orgsOf } from "../notions/words.ts";

export const g28: Law = {
  rule: "G28",
  judge: (day) =>
    eachJudged(day.things("party_orgs"), (subject) =>
      judgedCompoundBranch(day, subject, () => {
        const toTransfer = day.things("people").filter((person) => isToTransfer(day, subject, person)).length;
        return {
          needs: ["org_places", "subordinations", "people", "residences", "employments", "memberships"],
          headline: toTransfer,
          kinds: [{ name: "RELATION_TO_TRANSFER", severity: "MEDIUM", holds: toTransfer > 0 }],
        };
      }),
    ),
};

/** Finer point 9: each pair of a place of the branch and a residence in it is judged alone, and one suffices. */
function isToTransfer(day: CityDay, branch: Thing, person: Thing): boolean {
  if (!isMember(person) || day.linksFrom("employments", person.id).length > 0) return false;
  const lastWork = latest(
    day.facts
      .links("employments")
      .filter(({ start, end, to }) => start === person.id && to <= day.on && day.there(end))
      .map(({ to }) => to),
  );
  return placesOfBranch(day, branch.id).some((place) =>
    day
      .linksFrom("residences", person.id)
      .filter(({ end }) => end === place.end)
      .some(
        (home) =>
          (clock(day, [home.from, lastWork, place.from]) ?? 0) > 183 &&
          day
            .linksFrom("memberships", person.id)
            .some((relation) => isElsewhere(day, branch, place, relation)),
      ),
  );
}

/** Neither this branch nor the community organisation of the compound's community nor under that one. */
function isElsewhere(day: CityDay, branch: Thing, place: Link, { end }: Link): boolean {
  const community = communityOf(day, place.end);
  const near = community === null ? [] : orgsOf(day, community, "COMMUNITY").map(({ id }) => id);
  const above = allAbove(day, end);
  return end !== branch.id && !near.some((org) => org === end || above.has(org));
}
