import { apportion } from "./apportion.ts";
import { type City, type Compound, made, type Person } from "./city.ts";
import { addDays, laterDay, randomDay } from "./day.ts";
import type { Random } from "./random.ts";
import { appoint, residenceStart, settle } from "./relations.ts";

/** Seats of owners' committees and their shares (A27). */
const seatNumbers = [5, 7, 9, 11];
const seatShares = [50, 35, 10, 5];

/** Owners' committees with all seats filled by residents, half or more of them Party members (A27, G14). */
export function makeOwnersCommittees(city: City): void {
  const random = city.random("owners' committees");
  const compounds = city.compounds.filter((compound) => compound.hasOwnersCommittee);
  const counts = apportion(compounds.length, seatShares);
  const seats = random.shuffled(
    seatNumbers.flatMap((number, index) => Array.from({ length: counts[index] ?? 0 }, () => number)),
  );
  for (const [index, compound] of compounds.entries())
    makeCommittee(city, compound, seats[index] ?? 5, random);
}

function makeCommittee(city: City, compound: Compound, seats: number, random: Random): void {
  const electedOn = random.chance(0.15)
    ? randomDay(random, "2021-07-05", "2021-11-20")
    : randomDay(random, "2018-03-01", "2021-06-20");
  const row = {
    id: `OC-${compound.id}`,
    name: `${compound.row.name}业主委员会`,
    areaCode: compound.community.code,
    electedOn,
    termYears: 5,
    filedOn: addDays(electedOn, random.int(5, 28)),
    seats,
  };
  city.rosters.ownersCommittees.push(row);
  compound.ownersCommittee = row;
  city.rosters.committeeCompounds.push({ committee: row.id, compound: compound.id, from: electedOn });
  fillSeats(city, compound, seats, electedOn, random);
}

/** The branch secretary is director where the two posts are crossed (A11); elsewhere the director is another resident. */
function fillSeats(city: City, compound: Compound, seats: number, electedOn: string, random: Random): void {
  const at = {
    kind: "OWNERS_COMMITTEE",
    id: made(compound.ownersCommittee, "the owners' committee").id,
  } as const;
  const branch = made(compound.branch, "the branch of a compound with an owners' committee");
  const secretary = made(branch.secretary, "the secretary of the branch");
  const partyMembers = random.int(Math.ceil(seats / 2), Math.floor(seats * 0.9));
  const holders: Person[] = [];
  if (compound.hasCrossPost) holders.push(secretary);
  const residents = candidates(city, compound, secretary, random);
  while (holders.length < partyMembers)
    holders.push(made(residents.pop(), `a Party member living in ${compound.id}`));
  while (holders.length < seats) holders.push(makeOwner(city, compound, random));
  const ordered = compound.hasCrossPost ? holders : random.shuffled(holders);
  for (const [index, holder] of ordered.entries()) {
    const kind = index === 0 ? "OC_DIRECTOR" : index === 1 ? "OC_DEPUTY" : "OC_MEMBER";
    // A branch secretary came to the committee not before coming to the branch.
    const from = laterDay(electedOn, holder.settledOn ?? electedOn);
    appoint(city, holder, kind, at, from, { termYears: 5 });
  }
}

/** Members living there with at most one other post, taken from the end: branch committee members first, then others (S58); workers of the community stay out. */
function candidates(city: City, compound: Compound, secretary: Person, random: Random): Person[] {
  const workers = new Set(compound.community.workers);
  const free = compound.residents.filter(
    (person) =>
      person !== secretary && person.posts <= 1 && person.row.partyStatus !== "NONE" && !workers.has(person),
  );
  const seated = new Set(compound.branch?.seats ?? []);
  const sitting = random.chance(0.6) ? free.filter((person) => seated.has(person)) : [];
  return [...random.shuffled(free.filter((person) => !seated.has(person))), ...sitting.slice(0, 2)];
}

/** An owner who is no Party member: a post holder and nothing else. */
function makeOwner(city: City, compound: Compound, random: Random): Person {
  const person = city.people.make({
    status: "NONE",
    areaCode: compound.community.code,
    birthDecade: random.pick([1950, 1960, 1970, 1980, 1990]),
  });
  settle(city, person, compound, residenceStart(random, compound));
  return person;
}
