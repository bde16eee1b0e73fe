import { apportion } from "./apportion.ts";
import type { City, District, Person, Unit } from "./city.ts";
import { made } from "./city.ts";
import { addDays, laterDay, randomDay } from "./day.ts";
import type { Random } from "./random.ts";
import type { CareerEventKind } from "./rows/awards.ts";

/** Model posts by district and by the members of its units; nineteen in twenty have a holder. */
export function makeModelPosts(city: City): void {
  const random = city.random("model posts");
  for (const district of city.districts) {
    const units = unitsIn(city, district);
    const staff = units.map((unit) => unit.staff.length);
    const shares = apportion(district.quota.modelPosts, staff, { caps: staff });
    for (const [index, unit] of units.entries()) {
      const holders = random.sample(unit.staff, shares[index] ?? 0);
      for (const [place, holder] of holders.entries()) {
        const namedOn = randomDay(random, laterDay("2019-03-01", holder.workingSince ?? ""), "2021-11-30");
        const held = place === 0 || random.chance(0.95);
        city.rosters.modelPosts.push({
          id: `MP-${unit.id}-${String(place + 1).padStart(3, "0")}`,
          kind: random.chance(0.55) ? "PIONEER" : "MODEL",
          unit: unit.id,
          namedOn,
          ...(held ? { person: holder.id, from: namedOn } : {}),
        });
      }
    }
  }
}

/** Promotions of full-time Party-affairs workers and moves of line staff to that work (S50, S51), by district, all different persons. */
export function makeCareerEvents(city: City): void {
  const random = city.random("career events");
  const employments = new Map(
    city.rosters.employments.filter((row) => row.to === undefined).map((row) => [row.person, row]),
  );
  for (const district of city.districts) {
    const staff = unitsIn(city, district)
      .filter((unit) => unit.group !== "TWO_NEW")
      .flatMap((unit) => unit.staff.filter((person) => person.row.partyStatus === "FULL"));
    const { promoted, movedToPartyAffairs } = district.quota;
    const persons = random.sample(staff, promoted + movedToPartyAffairs);
    for (const [index, person] of persons.entries()) {
      addEvent(city, person, index < promoted ? "PROMOTION" : "TO_PARTY_AFFAIRS", random);
      made(employments.get(person.id), "the employment of a Party-affairs worker").role = "PARTY_AFFAIRS";
    }
  }
}

/** Candidates for school leadership with at least three years in committee posts of their school (A36, G37). */
export function makeCandidates(city: City): void {
  const random = city.random("candidates");
  const inSchools = new Map(
    city.orgs.filter((org) => org.row.field === "SCHOOL").map((org) => [org.id, org]),
  );
  const latestStart = addDays("2021-12-31", -1_130);
  const experienced = [
    ...new Map(
      city.rosters.posts
        .filter((post) => post.to === undefined && inSchools.has(post.at) && (post.from ?? "") <= latestStart)
        .map((post) => [post.person, post]),
    ).values(),
  ];
  const chosen = random.sample(experienced, city.quota.totals.candidates);
  for (const [index, post] of chosen.entries()) {
    const school = made(inSchools.get(post.at)?.unit, "the school of the post");
    city.rosters.candidates.push({
      id: `CAND-${city.quota.code}-${String(index + 1).padStart(4, "0")}`,
      person: post.person,
      school: school.id,
      listedOn: randomDay(random, "2021-02-01", "2021-12-10"),
      status: random.pick(["PROPOSED", "PROPOSED", "APPOINTED", "WITHDRAWN"]),
    });
  }
}

/** Nine measures over three aspects (S48); each school carries out three of them. Titles are made up. */
export function makeSchoolMeasures(city: City): void {
  const random = city.random("school measures");
  const schools = city.units.filter((unit) => unit.group === "SCHOOL");
  for (const seq of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    const aspect = seq <= 3 ? 1 : seq <= 6 ? 2 : 3;
    const measure = { seq, aspect, title: `示例推进措施${seq}` } as const;
    const at = schools.filter((_, index) => index % 3 === seq % 3);
    if (at.length === 0) city.rosters.schoolMeasures.push(measure);
    for (const school of at) {
      const status = random.pick(["RUNNING", "RUNNING", "DONE"] as const);
      city.rosters.schoolMeasures.push({
        ...measure,
        school: school.id,
        status,
        actedOn: randomDay(random, "2021-03-01", "2021-12-15"),
      });
    }
  }
}

/** Three chains, the e-commerce one a pilot (S54), each with two-new organisations and firms of one district. */
export function makeIndustryChains(city: City): void {
  const random = city.random("industry chains");
  const names = [
    ["电商产业链（示例）", "E-commerce chain (example)", true],
    ["生物医药产业链（示例）", "Biomedical chain (example)", false],
    ["机电设备产业链（示例）", "Machinery chain (example)", false],
  ] as const;
  for (const [index, [name, nameEn, pilot]] of names.entries()) {
    const district = made(
      city.districts[(index * 2 + 2) % city.districts.length],
      "a district for the chain",
    );
    const units = unitsIn(city, district).filter((unit) => unit.row.orgType === "TWO_NEW_ECONOMIC");
    const node = { id: `IC-${city.quota.code}-${index + 1}`, name, nameEn, areaCode: district.code, pilot };
    for (const unit of random.sample(units, 8)) {
      const from = randomDay(random, "2020-05-01", "2021-10-31");
      city.rosters.industryChains.push({ ...node, memberKind: "WORK_UNIT", member: unit.id, from });
      const [branch] = unit.orgs;
      if (branch !== undefined)
        city.rosters.industryChains.push({ ...node, memberKind: "PARTY_ORG", member: branch.id, from });
    }
    if (units.length === 0) city.rosters.industryChains.push(node);
  }
}

function unitsIn(city: City, district: District): Unit[] {
  return city.units.filter((unit) => unit.community.street.district === district);
}

function addEvent(city: City, person: Person, kind: CareerEventKind, random: Random): void {
  city.rosters.careerEvents.push({
    id: `CE-${city.quota.code}-${String(city.next("career event")).padStart(5, "0")}`,
    kind,
    person: person.id,
    unit: person.unit?.id,
    on: randomDay(random, laterDay("2019-06-01", person.workingSince ?? ""), "2021-11-30"),
  });
}
