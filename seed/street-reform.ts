import { apportion } from "./apportion.ts";
import { type City, made, type Street } from "./city.ts";
import { laterDay, randomDay } from "./day.ts";
import { bySeniority } from "./posts.ts";
import type { Random } from "./random.ts";
import { appoint } from "./relations.ts";
import type { EnforcementActionKind } from "./rows/decision.ts";
import { type Department, departmentUnit, departmentWord } from "./units.ts";

const powers = [1, 2, 3, 4, 5] as const;
const outpostDepartments: readonly Department[] = ["MARKET", "URBAN_MANAGEMENT", "EMERGENCY"];
const actionKinds: readonly EnforcementActionKind[] = [
  "MARKET",
  "CITY_APPEARANCE",
  "SAFETY",
  "ILLEGAL_BUILDING",
  "ENVIRONMENT",
  "TRAFFIC",
  "OTHER",
];

/** What the reform gave to the streets and took off them: five powers, two tasks, outposts at the street. */
export function makeStreetReform(city: City): void {
  const random = city.random("street reform");
  for (const street of city.streets) {
    grantPowers(city, street, random);
    relieve(city, street);
    for (const department of outpostDepartments) makeOutpost(city, street, department, random);
  }
  takeOver(city);
}

/** Enforcement offices of the streets and the actions of two years (A37), by district as published, by street as it has communities. */
export function makeEnforcement(city: City): void {
  const random = city.random("enforcement");
  for (const district of city.districts) {
    const weights = district.streets.map((street) => street.communities.length);
    const shares = apportion(district.quota.enforcementActions, weights);
    for (const [index, street] of district.streets.entries()) {
      const office = `EO-${street.code}`;
      city.rosters.enforcementOffices.push({
        id: office,
        name: `${street.row.name}综合执法办公室（示例）`,
        street: street.code,
        establishedOn: randomDay(random, "2019-06-01", "2019-12-15"),
      });
      for (let count = 0; count < (shares[index] ?? 0); count += 1) makeAction(city, street, office, random);
    }
  }
}

/** Each power was used within the last year (G35). */
function grantPowers(city: City, street: Street, random: Random): void {
  const from = made(street.row.reformCompletedOn, "the day the reform was completed");
  for (const power of powers) {
    city.rosters.streetPowers.push({
      street: street.code,
      power,
      docRef: `示例发〔${from.slice(0, 4)}〕${Number(street.code.slice(6))}号`,
      exercisedCount: random.int(1, 18),
      lastExercisedOn: randomDay(random, laterDay(from, "2021-02-01"), "2021-12-20"),
      from,
    });
  }
}

function relieve(city: City, street: Street): void {
  const on = made(street.row.reformCompletedOn, "the day the reform was completed");
  for (const task of ["INVESTMENT_ATTRACTION", "TAX_ASSIST"] as const) {
    city.rosters.streetTasks.push({ task, action: "RELIEVED_OF", body: street.code, on });
  }
}

/** Commerce and finance departments took the two tasks over, in each district that has them and in the city. */
function takeOver(city: City): void {
  const commerce = new Set(city.districts.map((district) => departmentUnit(city, district, "COMMERCE").id));
  const finance = new Set(city.districts.map((district) => departmentUnit(city, district, "FINANCE").id));
  for (const body of commerce) {
    city.rosters.streetTasks.push({
      task: "INVESTMENT_ATTRACTION",
      action: "TOOK_OVER",
      body,
      on: "2020-09-01",
    });
  }
  for (const body of finance) {
    city.rosters.streetTasks.push({ task: "TAX_ASSIST", action: "TOOK_OVER", body, on: "2020-09-01" });
  }
}

function makeOutpost(city: City, street: Street, department: Department, random: Random): void {
  const unit = departmentUnit(city, street.district, department);
  const consentOn = randomDay(random, "2020-10-01", "2021-06-30");
  const id = `OP-${street.code}-${department.replaceAll("_", "-")}`;
  city.rosters.outposts.push({
    id,
    name: `${street.row.name}${departmentWord(department)}派驻机构（示例）`,
    street: street.code,
    unit: unit.id,
    consentOn,
    from: randomDay(random, "2016-01-01", "2019-12-31"),
  });
  const heads = bySeniority(unit.staff).filter((person) => person.posts < 2);
  const head = heads[heads.length - 1];
  if (head === undefined) return;
  appoint(
    city,
    head,
    "OUTPOST_HEAD",
    { kind: "OUTPOST", id },
    laterDay(consentOn, head.workingSince ?? consentOn),
    { fullTime: true },
  );
}

function makeAction(city: City, street: Street, office: string, random: Random): void {
  const action = {
    id: `EA-${street.code}-${String(city.next(`action ${street.code}`)).padStart(4, "0")}`,
    office,
    on: randomDay(random, "2020-01-06", "2021-12-24"),
    kind: random.pick(actionKinds),
  };
  const taking = random.sample(outpostDepartments, random.chance(0.25) ? 2 : 1);
  const units = new Set(taking.map((department) => departmentUnit(city, street.district, department).id));
  for (const unit of units) city.rosters.enforcementActions.push({ ...action, unit });
}
