import type { City, Org, Person, Unit } from "./city.ts";
import { made } from "./city.ts";
import { earlierDay, laterDay, randomDay } from "./day.ts";
import { fieldOf } from "./unit-organisations.ts";
import { means, type PublicUnitGroup, publicUnitGroups } from "./quota.ts";
import type { Random } from "./random.ts";
import { employ, joinOrg, lastDayBeforeYear, relationStart } from "./relations.ts";
import { sizesWithSum } from "./sizes.ts";

/** In-service members (A16): every leaf branch of a public unit gets its share, exact for each group of units. */
export function makeInServiceMembers(city: City): void {
  const random = city.random("in-service members");
  for (const group of publicUnitGroups) {
    const leaves = leavesOf(city, group);
    const total = city.quota.totals.publicUnits[group].inService;
    // Eight at least: state firms fill five seats from one branch (A35).
    const sizes = sizesWithSum(random, { count: leaves.length, total, least: 8, most: 42, spread: 0.35 });
    for (const [index, leaf] of leaves.entries()) {
      for (let place = 0; place < (sizes[index] ?? 0); place += 1)
        makeInService(city, leaf, place < 6, random);
    }
  }
  moveSome(city, random);
}

/** Members of company branches (6 on average) and two-new branches (8, A18); they work where the branch is. */
export function makeEnterpriseMembers(city: City): void {
  const random = city.random("enterprise members");
  const companies = city.companies.filter((company) => company.org !== null);
  const sizes = evenSizes(random, companies.length, means.membersOfCompanyBranch, 2);
  for (const [index, company] of companies.entries()) {
    const org = made(company.org, "the company's organisation");
    for (let place = 0; place < (sizes[index] ?? 0); place += 1) {
      const person = makeEmployee(city, org, place < 4, random);
      company.staff.push(person);
      employ(
        city,
        person,
        { kind: "PROPERTY_COMPANY", id: company.id },
        "STAFF",
        employmentStart(random, person),
      );
    }
  }
  const branches = city.orgs.filter((org) => org.row.field === "TWO_NEW");
  const branchSizes = evenSizes(random, branches.length, means.membersOfTwoNewBranch, 2);
  for (const [index, org] of branches.entries()) {
    const units = city.units.filter((unit) => unit.orgs.includes(org));
    for (let place = 0; place < (branchSizes[index] ?? 0); place += 1) {
      const person = makeEmployee(city, org, place < 4, random);
      const unit = made(units[place % units.length], "the unit of the branch");
      employ(
        city,
        person,
        { kind: "WORK_UNIT", id: unit.id, unit },
        "STAFF",
        employmentStart(random, person),
      );
    }
  }
}

function leavesOf(city: City, group: PublicUnitGroup): Org[] {
  return city.units
    .filter((unit) => unit.group === group)
    .flatMap((unit) => (unit.orgs.length > 1 ? unit.orgs.slice(1) : unit.orgs));
}

/** `count` sizes around `mean` that sum to exactly `count * mean`. */
function evenSizes(random: Random, count: number, mean: number, width: number): number[] {
  return sizesWithSum(random, {
    count,
    total: count * mean,
    least: mean - width,
    most: mean + width,
    spread: 0.2,
  });
}

function makeInService(city: City, leaf: Org, senior: boolean, random: Random): void {
  const unit = made(leaf.unit, "the unit of the branch");
  const probationary = !senior && random.chance(0.03);
  const birthDecade = probationary
    ? 1990
    : random.pick(senior ? [1960, 1970, 1970] : [1960, 1970, 1970, 1980, 1980, 1990]);
  const person = city.people.make({
    status: probationary ? "PROBATIONARY" : "FULL",
    areaCode: leaf.row.areaCode,
    birthDecade,
    joinedYear: probationary
      ? 2021
      : random.int(birthDecade + 20, Math.min(senior ? 2008 : 2017, birthDecade + 38)),
    inService: true,
  });
  const working = employmentStart(random, person);
  employ(city, person, { kind: "WORK_UNIT", id: unit.id, unit }, "STAFF", working);
  const from = probationary
    ? randomDay(random, "2021-01-05", "2021-06-20")
    : relationStart(random, leaf, person);
  joinOrg(city, person, leaf, probationary ? from : earlierDay(laterDay(from, working), lastDayBeforeYear));
}

function employmentStart(random: Random, person: Person): string {
  const from = Math.max(1998, person.row.birthDecade === undefined ? 2000 : person.row.birthDecade + 24);
  return randomDay(random, `${Math.min(from, 2016)}-01-01`, "2018-12-31");
}

function makeEmployee(city: City, org: Org, full: boolean, random: Random): Person {
  const probationary = !full && random.chance(0.05);
  const birthDecade = random.pick([1970, 1980, 1980, 1990]);
  const person = city.people.make({
    status: probationary ? "PROBATIONARY" : "FULL",
    areaCode: org.row.areaCode,
    birthDecade,
    joinedYear: probationary ? 2021 : random.int(birthDecade + 20, Math.min(2016, birthDecade + 35)),
  });
  const from = probationary
    ? randomDay(random, "2021-01-05", "2021-06-20")
    : relationStart(random, org, person);
  joinOrg(city, person, org, from);
  return person;
}

/** A few changed their unit in the snapshot year, long enough before the snapshot to be settled (G22): the former work and relation end that day. */
function moveSome(city: City, random: Random): void {
  const leavesByUnit = new Map<Unit, Org[]>();
  for (const org of city.orgs)
    if (org.unit !== null && fieldOf(org.unit) !== "TWO_NEW") push(leavesByUnit, org.unit, org);
  const employment = new Map(city.rosters.employments.map((row) => [row.person, row]));
  const relation = new Map(
    city.rosters.memberships.filter((row) => row.to === undefined).map((row) => [row.person, row]),
  );
  const units = [...leavesByUnit.keys()];
  for (const unit of units) {
    for (const person of unit.staff.slice(6)) {
      if (person.row.partyStatus !== "FULL" || !random.chance(0.015)) continue;
      const former = random.pick(
        units.filter((other) => other !== unit && other.district === unit.district).concat(unit),
      );
      const formerOrg = leavesByUnit.get(former)?.at(-1);
      const work = employment.get(person.id);
      const membership = relation.get(person.id);
      if (former === unit || formerOrg === undefined || work === undefined || membership === undefined)
        continue;
      const day = randomDay(random, "2021-02-01", "2021-08-15");
      city.rosters.employments.push({ ...work, employer: former.id, to: day });
      city.rosters.memberships.push({
        person: person.id,
        org: formerOrg.id,
        from: laterDay(membership.from ?? "", formerOrg.row.foundedOn ?? ""),
        to: day,
      });
      work.from = day;
      membership.from = day;
      person.relationFrom = day;
      person.workingSince = day;
    }
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
