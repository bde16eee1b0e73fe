import type { CityDay } from "../notions/city-day.ts";
import type { Link, Thing } from "../notions/city-facts.ts";
import { placesOfBranch } from "../notions/compound-branches.ts";
import { eachJudged, type FaultKind, judged, type Law } from "../notions/judgement.ts";
import { fieldOf, isSetUpIn } from "../notions/words.ts";

export const g31: Law = {
  rule: "G31",
  judge: (day) => {
    const charges = chargesOf(day);
    return eachJudged(day.things("people"), (subject) => {
      const posts = day.linksFrom("posts", subject.id);
      const instructed = new Set(day.linksFrom("instructors", subject.id).map(({ end }) => end));
      if (posts.length + instructed.size === 0) return null;
      const kinds = [
        ...faultsOfPosts(subject, posts, charges),
        kind("INSTRUCTS", instructed.size > 3, ["instructors"]),
        articulation(subject, charges),
        kind("SELF", isOwnObject(day, subject, instructed), [
          "instructors",
          "employments",
          "memberships",
          "org_places",
        ]),
      ];
      return judged(day, { subject, needs: ["posts"], kinds });
    });
  },
};

const chairFiles = ["org_places", "committee_compounds", "instructors"];

function kind(name: string, holds: boolean, needs: readonly string[]): FaultKind {
  return { name, holds, needs, severity: "MEDIUM", proven: true };
}

function faultsOfPosts({ id }: Thing, posts: readonly Link[], charges: readonly Charge[]): FaultKind[] {
  const compoundsAs = (role: Role): Set<string> =>
    new Set(
      charges.filter((each) => each.role === role && each.person === id).map(({ compound }) => compound),
    );
  const secretaryOf = compoundsAs("SECRETARY");
  const directorOf = compoundsAs("DIRECTOR");
  const both = [...secretaryOf].filter((compound) => directorOf.has(compound)).length;
  const chaired = new Set([...secretaryOf, ...directorOf]);
  const grids = new Set(posts.filter(({ row }) => row["kind"] === "GRID_HEAD").map(({ end }) => end));
  return [
    kind("POSTS", posts.length - both > 4, []),
    kind("CHAIRS", chaired.size > 2, chairFiles),
    kind("GRIDS", grids.size > 2, []),
  ];
}

/** Compounds that lean on this person alone; who else there might be must be covered, so this is not proven by rows. */
function articulation({ id }: Thing, charges: readonly Charge[]): FaultKind {
  const own = charges.filter(({ person }) => person === id).map(({ compound }) => compound);
  const alone = own.filter(
    (compound) => !charges.some((each) => each.compound === compound && each.person !== id),
  );
  return { ...kind("ARTICULATION", new Set(alone).size >= 2, chairFiles), proven: false };
}

type Role = "SECRETARY" | "DIRECTOR" | "INSTRUCTOR";

interface Charge {
  readonly role: Role;
  readonly person: string;
  readonly compound: string;
}

/** Who is branch secretary, director of the owners' committee or instructor of which compound. */
function chargesOf(day: CityDay): Charge[] {
  const secretaries = day
    .links("posts")
    .filter(({ row, end }) => row["kind"] === "SECRETARY" && isCompoundOrg(day, end));
  const directors = day.links("posts").filter(({ row }) => row["kind"] === "OC_DIRECTOR");
  const instructors = day.links("instructors").filter(({ row }) => row["kind"] === "COMPOUND");
  const charge = (role: Role, { start }: Link, compounds: readonly Link[]): Charge[] =>
    compounds.map(({ end }) => ({ role, person: start, compound: end }));
  return [
    ...secretaries.flatMap((post) => charge("SECRETARY", post, placesOfBranch(day, post.end))),
    ...directors.flatMap((post) => charge("DIRECTOR", post, day.linksFrom("committee_compounds", post.end))),
    ...instructors.flatMap((link) => charge("INSTRUCTOR", link, [link])),
  ];
}

function isCompoundOrg(day: CityDay, id: string): boolean {
  const org = day.thing(id);
  return org !== null && fieldOf(org) === "COMPOUND";
}

function isOwnObject(day: CityDay, { id }: Thing, instructed: ReadonlySet<string>): boolean {
  const employers = day.linksFrom("employments", id).map(({ end }) => end);
  const senders = day.facts
    .links("instructors")
    .filter((link) => link.start === id && day.isActive(link))
    .map(({ row }) => row["sent_by"] ?? "");
  const orgs = [...day.linksFrom("memberships", id).map(({ end }) => end), ...senders];
  return [...instructed].some(
    (target) => employers.includes(target) || orgs.some((org) => isSetUpIn(day, org, target)),
  );
}
