import { type City, type Compound, type District, made, type Person } from "./city.ts";
import { companiesInBusiness } from "./companies.ts";
import { lastDayBeforeYear } from "./relations.ts";
import { randomDay } from "./day.ts";
import { bySeniority } from "./posts.ts";
import type { Random } from "./random.ts";

/**
 * Two kinds of instructors that never overlap: one of the street office for each compound without a branch (26 persons, G31),
 * one of an organ or institution for each of the chosen companies (A08). Compounds whose branch is of the snapshot year had one before.
 */
export function makeInstructors(city: City): void {
  const random = city.random("instructors");
  const taken = new Set<Person>();
  for (const compound of city.compounds) instructCompound(city, compound, taken, random);
  for (const district of city.districts) {
    const companies = companiesInBusiness(city, district);
    const withOrg = companies.filter((company) => company.org !== null);
    const without = companies.filter((company) => company.org === null);
    const { instructorsAtCompaniesWithOrg, instructorsAtCompaniesWithoutOrg } = district.quota;
    const chosen = [
      ...withOrg.slice(0, instructorsAtCompaniesWithOrg),
      ...without.slice(0, instructorsAtCompaniesWithoutOrg),
    ];
    const persons = random.sample(organStaff(city, district, taken), chosen.length);
    for (const [index, company] of chosen.entries()) {
      const person = made(persons[index], "a member of an organ to instruct a company");
      taken.add(person);
      city.rosters.instructors.push({
        person: person.id,
        kind: "PROPERTY",
        target: company.id,
        sentBy: person.unit?.orgs[0]?.id,
        secondedFrom: person.unit?.id,
        from: randomDay(random, "2020-05-01", "2021-09-30"),
      });
    }
  }
}

function instructCompound(city: City, compound: Compound, taken: Set<Person>, random: Random): void {
  const founded = compound.branch?.row.foundedOn;
  if (founded !== undefined && founded <= lastDayBeforeYear) return;
  const { street } = compound.community;
  const office = made(street.office, "the street office");
  const inOffice = free(office.staff, taken);
  const [person] = random.sample(
    inOffice.length > 0 ? inOffice : organStaff(city, street.district, taken),
    1,
  );
  const instructor = made(person, `a member of the street office to instruct ${compound.id}`);
  taken.add(instructor);
  city.rosters.instructors.push({
    person: instructor.id,
    kind: "COMPOUND",
    target: compound.id,
    sentBy: made(street.org, "the street's organisation").id,
    secondedFrom: instructor.unit?.id,
    from: randomDay(random, "2019-06-01", "2020-12-15"),
    to: founded,
  });
}

function organStaff(city: City, district: District, taken: ReadonlySet<Person>): Person[] {
  const organs = city.units.filter(
    (unit) => unit.group === "ORGANS" && unit.community.street.district === district,
  );
  return free(
    organs.flatMap((unit) => unit.staff),
    taken,
  );
}

/** Full members without a post and not yet instructing anything. */
function free(staff: readonly Person[], taken: ReadonlySet<Person>): Person[] {
  return bySeniority(staff).filter((person) => person.posts === 0 && !taken.has(person));
}
