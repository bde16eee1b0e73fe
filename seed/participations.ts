import { addOrg } from "./add-org.ts";
import { apportion } from "./apportion.ts";
import { type City, made, type Org, type Person, type Street } from "./city.ts";
import { laterDay, randomDay } from "./day.ts";
import { means } from "./quota.ts";
import type { Random } from "./random.ts";
import type { ParticipationKind } from "./rows/people.ts";
import { sizesWithSum } from "./sizes.ts";
import { departmentUnit } from "./units.ts";

/** Functional compound branches live by in-service members of the compound who take part without transfer; three to seven, most of them full members. */
export function fillFunctionalBranches(city: City): void {
  const random = city.random("functional branches");
  for (const compound of city.compounds) {
    const { branch } = compound;
    if (branch === null || compound.substantive) continue;
    const residents = compound.residents.filter(
      (person) => person.row.inService === true && person.org !== branch,
    );
    const full = residents.filter((person) => person.row.partyStatus === "FULL");
    const others = residents.filter((person) => person.row.partyStatus !== "FULL");
    const chosen = [...random.sample(full, random.int(3, 6)), ...random.sample(others, random.int(0, 1))];
    for (const person of chosen) takePart(city, person, branch, "FUNCTIONAL", settledAt(branch, person));
  }
}

/** Key projects that all still run (A32) and their temporary branches, founded or reviewed within the last half-year (G27). */
export function makeTempBranches(city: City): void {
  const random = city.random("temporary branches");
  const branches: Org[] = [];
  for (const district of city.districts) {
    const shares = apportion(
      district.quota.tempBranches,
      district.streets.map((street) => street.communities.length),
    );
    for (const [index, street] of district.streets.entries()) {
      for (let made = 0; made < (shares[index] ?? 0); made += 1)
        branches.push(makeProject(city, street, random));
    }
  }
  const sizes = sizesWithSum(random, {
    count: branches.length,
    total: branches.length * means.participantsOfTempBranch,
    least: 5,
    most: 12,
    spread: 0.2,
  });
  const free = inServiceByDistrict(city, random);
  for (const [index, branch] of branches.entries()) {
    const pool = free.get(branch.row.areaCode.slice(0, 6)) ?? [];
    for (let place = 0; place < (sizes[index] ?? 0); place += 1) {
      const person = made(pool.pop(), "an in-service member for a temporary branch");
      takePart(city, person, branch, "TEMPORARY", branch.row.foundedOn ?? "");
    }
  }
}

function makeProject(city: City, street: Street, random: Random): Org {
  const serial = city.next("project");
  const startsOn = randomDay(random, "2020-02-01", "2021-09-30");
  const project = {
    id: `KP-${street.district.code}-${String(serial).padStart(3, "0")}`,
    name: `示例重点项目${String(serial).padStart(3, "0")}`,
    areaCode: street.code,
    startsOn,
    endsOn: randomDay(random, "2022-03-01", "2023-12-31"),
    ownerUnit: departmentUnit(city, street.district, "HOUSING").id,
  };
  city.rosters.keyProjects.push(project);
  const branch = addOrg(city, {
    name: `${project.name}临时党支部`,
    kind: "TEMP_BRANCH",
    field: "PROJECT",
    level: 6,
    areaCode: street.code,
    superior: made(street.org, "the street's organisation"),
    foundedOn: randomDay(random, startsOn, "2021-11-15"),
    place: { kind: "KEY_PROJECT", id: project.id },
  });
  branch.row.lastReviewedOn = randomDay(
    random,
    laterDay(branch.row.foundedOn ?? "", "2021-07-10"),
    "2021-12-20",
  );
  return branch;
}

function takePart(city: City, person: Person, org: Org, kind: ParticipationKind, from: string): void {
  city.rosters.participations.push({ person: person.id, org: org.id, kind, from });
  org.participants.push(person);
}

function settledAt(branch: Org, person: Person): string {
  return laterDay(branch.row.foundedOn ?? "", person.settledOn ?? "");
}

/** Full members first to be taken, so that every temporary branch has a secretary of its own. */
function inServiceByDistrict(city: City, random: Random): Map<string, Person[]> {
  const pools = new Map<string, Person[]>();
  for (const district of city.districts) {
    const staff = city.units
      .filter((unit) => unit.group !== "TWO_NEW" && unit.community.street.district === district)
      .flatMap((unit) => unit.staff.filter((person) => person.row.partyStatus === "FULL"));
    pools.set(district.code, random.shuffled(staff));
  }
  return pools;
}
