import type { CityDay } from "./city-day.ts";
import type { Link, Thing } from "./city-facts.ts";
import { type Case, type Judgement, judged, standing, unknown } from "./judgement.ts";
import { fieldOf } from "./words.ts";

/** Where a compound branch is set up: compounds that are there (rules.md 1.2: "org of a place", of the field COMPOUND). */
export function placesOfBranch(day: CityDay, branch: string): Link[] {
  return day.linksFrom("org_places", branch).filter(({ row }) => row["target_kind"] === "COMPOUND");
}

/** The verdict of a rule whose population is the existing compound branches; null: out. */
export function judgedCompoundBranch(
  day: CityDay,
  subject: Thing,
  faults: () => Omit<Case, "subject">,
): Judgement | null {
  const place = standing(day, subject, [
    { holds: fieldOf(subject) === "COMPOUND", files: [] },
    { holds: placesOfBranch(day, subject.id).length > 0, files: ["org_places"] },
  ]);
  if (place === "OUT") return null;
  return place === "UNKNOWN" ? unknown : judged(day, { subject, ...faults() });
}
