import { randomDay } from "../day.ts";
import { madeUpName, readBlockedNames } from "../names.ts";
import type { Random } from "../random.ts";
import { isActive } from "../roster-figures.ts";
import type { PersonRow, PostRow } from "../rows/people.ts";
import type { CompoundRow } from "../rows/places.ts";
import { type Anomaly, finding } from "./anomaly.ts";
import { daysAgo } from "./days.ts";
import { type Committee, committeesOf, idsOf, seatsOf } from "./owners-committees.ts";
import { committeeSeats } from "./relation-changes.ts";
import { addPost, choose, keyed, known, type Scene } from "./scene.ts";

/** G14: twelve committees in which members hold two seats in ten to four in ten; the others went to owners who are no members. */
export function thinOutMembers(scene: Scene): Anomaly[] {
  const random = scene.random("G14 days");
  const blocked = readBlockedNames();
  const chosen = choose(scene, "G14", 12, committeesOf(scene), {
    ids: idsOf,
    // Everybody who leaves came before the day of leaving.
    fits: (committee) =>
      (committee.row.electedOn ?? "") <= daysAgo(200) &&
      surplus(scene, committee) <= replaceable(scene, committee).length,
  });
  return Array.from(chosen, (committee) => {
    const leaving = random.sample(replaceable(scene, committee), surplus(scene, committee));
    const day = daysAgo(random.int(20, 100));
    for (const post of leaving) {
      post.to = day;
      const owner = moveIn(scene, committee.compound, random, blocked);
      addPost(scene, { ...post, person: owner.id, from: day, to: undefined });
    }
    const { row } = committee;
    const seats = known(row.seats, "the number of seats");
    const partyMembers = memberSeats(scene, committee).length;
    const evidence = {
      partyMembers,
      seats,
      share: partyMembers / seats,
      seatsFilled: seatsOf(scene, committee).length,
    };
    return finding("G14", row.id, { evidence });
  });
}

/** G15: three owners on committees work for the company that serves them, a fourth has moved away; none is a member or in service. */
export function bringConflicts(scene: Scene): Anomaly[] {
  return [...employOwners(scene), moveOwnerAway(scene)];
}

function employOwners(scene: Scene): Anomaly[] {
  const random = scene.random("G15 days");
  const serving = keyed(scene.rosters.serviceContracts.filter(isActive), (row) => row.compound);
  const chosen = choose(scene, "G15 EMPLOYED", 3, committeesOf(scene), {
    ids: idsOf,
    fits: (committee) => owners(scene, committee).length > 0,
  });
  return Array.from(chosen, (committee) => {
    const { company } = known(
      serving.get(committee.compound.id),
      "the company of a compound with a committee",
    );
    const [post] = owners(scene, committee);
    scene.rosters.employments.push({
      person: known(post, "an owner who is no member").person,
      employerKind: "PROPERTY_COMPANY",
      employer: company,
      role: "STAFF",
      from: daysAgo(random.int(60, 700)),
    });
    const evidence = { employed: 1, notResident: 0, company };
    return finding("G15", committee.row.id, { kinds: ["EMPLOYED"], evidence });
  });
}

function moveOwnerAway(scene: Scene): Anomaly {
  const random = scene.random("G15 days");
  const chosen = choose(scene, "G15 NOT_RESIDENT", 1, committeesOf(scene), {
    ids: idsOf,
    fits: (committee) => owners(scene, committee).length > 0,
  });
  const [anomaly] = Array.from(chosen, (committee) => {
    const person = known(owners(scene, committee)[0], "an owner who is no member").person;
    const home = known(scene.residences.get(person), "the home of an owner");
    const elsewhere = scene.rosters.compounds.filter(
      (compound) =>
        compound.id !== home.compound &&
        compound.community.startsWith(committee.compound.community.slice(0, 6)),
    );
    const day = daysAgo(random.int(30, 200));
    home.to = day;
    scene.rosters.residences.push({ person, compound: random.pick(elsewhere).id, from: day });
    const evidence = { employed: 0, notResident: 1, company: null };
    return finding("G15", committee.row.id, { kinds: ["NOT_RESIDENT"], evidence });
  });
  return known(anomaly, "a committee with an owner who can move");
}

/** Seats held by members beyond four in ten. */
function surplus(scene: Scene, committee: Committee): number {
  return (
    memberSeats(scene, committee).length - Math.floor(0.4 * known(committee.row.seats, "the number of seats"))
  );
}

function memberSeats(scene: Scene, committee: Committee): PostRow[] {
  return seatsOf(scene, committee).filter((post) => scene.people.get(post.person)?.partyStatus !== "NONE");
}

/** Seats of members who are neither director nor in the committee of the compound's branch, for those hold the two together (G11). */
function replaceable(scene: Scene, committee: Committee): PostRow[] {
  const branches = scene.orgsAt.get(committee.compound.id) ?? [];
  const inBranch = new Set(branches.flatMap((branch) => [...committeeSeats(scene, branch.org)]));
  return memberSeats(scene, committee).filter(
    (post) => post.kind !== "OC_DIRECTOR" && !inBranch.has(post.person) && !scene.taken.has(post.person),
  );
}

/** Seats of owners who are no members; the director's last, so that most conflicts are not at the head. */
function owners(scene: Scene, committee: Committee): PostRow[] {
  return seatsOf(scene, committee)
    .filter((post) => scene.people.get(post.person)?.partyStatus === "NONE")
    .reverse();
}

/** A new owner, known for the seat alone. */
function moveIn(
  scene: Scene,
  compound: CompoundRow,
  random: Random,
  blocked: ReadonlySet<string>,
): PersonRow {
  const person: PersonRow = {
    id: newPseudonym(scene, random),
    displayName: madeUpName(random, blocked),
    partyStatus: "NONE",
    inService: false,
    birthDecade: random.pick([1950, 1960, 1970, 1980]),
    areaCode: compound.community,
  };
  scene.rosters.people.push(person);
  scene.people.set(person.id, person);
  const earliest = Math.max((compound.builtYear ?? 1998) + 1, 1998);
  const from = randomDay(random, `${earliest}-01-01`, "2020-12-31");
  scene.rosters.residences.push({ person: person.id, compound: compound.id, from });
  return person;
}

/** Twelve hexadecimal digits that nobody has and that do not look like a telephone number. */
function newPseudonym(scene: Scene, random: Random): string {
  for (;;) {
    const digits = Array.from({ length: 12 }, () => random.int(0, 15).toString(16)).join("");
    const id = `P-${digits}`;
    if (!scene.people.has(id) && !/\d{11}/.test(digits)) return id;
  }
}
