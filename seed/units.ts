import { apportion, sum } from "./apportion.ts";
import type { City, Community, District, Street, Unit } from "./city.ts";
import { type CreditCodePrefix, syntheticCreditCode } from "./credit-code.ts";
import { randomDay } from "./day.ts";
import { type PublicUnitGroup, publicUnitGroups } from "./quota.ts";
import type { Random } from "./random.ts";
import type { WorkUnitLevel, WorkUnitOrgType } from "./rows/organisations.ts";

/** Departments in the order in which an area gets them; a small area has only the first ones. */
const departments = [
  ["ORGANS_COMMITTEE", "机关工委"],
  ["HOUSING", "住房城乡建设局"],
  ["COMMERCE", "商务局"],
  ["FINANCE", "财政局"],
  ["MARKET", "市场监管局"],
  ["URBAN_MANAGEMENT", "综合行政执法局"],
  ["EMERGENCY", "应急管理局"],
  ["ORGANISATION", "组织部"],
  ["ENVIRONMENT", "生态环境局"],
  ["TRANSPORT", "交通运输局"],
  ["NATURAL_RESOURCES", "自然资源局"],
  ["EDUCATION", "教育局"],
  ["HEALTH", "卫生健康局"],
  ["CIVIL_AFFAIRS", "民政局"],
] as const;
export type Department = (typeof departments)[number][0];

/** Chinese word of a department. */
export function departmentWord(department: Department): string {
  return departments.find(([key]) => key === department)?.[1] ?? department;
}

/** Of the units in the urban districts this share belongs to the city itself; [A], no figure gives it. */
const cityShare = 0.4;

interface Area {
  readonly district: District | null;
  readonly streets: readonly Street[];
  readonly communities: readonly Community[];
  readonly weight: number;
}

/** The public units (A15): organs with their departments and street offices, institutions, state firms, hospitals, schools, institutes. */
export function makePublicUnits(city: City): void {
  const random = city.random("units");
  const areas = areasOf(city);
  makeOrgans(city, areas, random);
  const { publicUnits, organs } = city.quota.totals;
  for (const group of publicUnitGroups) {
    const count = group === "ORGANS" ? publicUnits.ORGANS.units - organs : publicUnits[group].units;
    const shares = apportion(
      count,
      areas.map((area) => area.weight),
    );
    for (const [index, area] of areas.entries()) {
      for (let made = 0; made < (shares[index] ?? 0); made += 1) makeOther(city, area, group, random);
    }
  }
}

/** Two-new organisations by district, in its communities (A18); the first ones of the list get the branches later. */
export function makeTwoNewUnits(city: City): void {
  const random = city.random("two-new units");
  for (const district of city.districts) {
    const communities = communitiesOf(district);
    const shares = apportion(
      district.quota.twoNew,
      communities.map((community) => community.households),
    );
    for (const [index, community] of communities.entries()) {
      for (let made = 0; made < (shares[index] ?? 0); made += 1) {
        const economic = random.chance(0.7);
        const type = economic ? "TWO_NEW_ECONOMIC" : "TWO_NEW_SOCIAL";
        const word = economic ? "虚构商贸公司" : "虚构社会组织";
        addUnit(
          city,
          { district, community, group: "TWO_NEW", type, word, level: "90", staff: random.int(12, 160) },
          random,
        );
      }
    }
  }
}

/** The department of a district, else that of the city, else any organ of the district: small areas have few. */
export function departmentUnit(city: City, district: District | null, department: Department): Unit {
  const inDistrict = city.units.filter((unit) => unit.group === "ORGANS" && unit.district === district);
  const own = inDistrict.find((unit) => unit.department === department);
  const ofCity = city.units.find((unit) => unit.district === null && unit.department === department);
  const found = own ?? ofCity ?? inDistrict[0] ?? city.units[0];
  if (found === undefined)
    throw new Error(`Expected a unit to act as ${department}, got a city without units.`);
  return found;
}

/** All communities of a district. */
export function communitiesOf(district: District): Community[] {
  return district.streets.flatMap((street) => street.communities);
}

function areasOf(city: City): Area[] {
  const urban = new Set(city.quota.urbanDistricts);
  const districts = city.districts.map((district) => {
    const communities = communitiesOf(district);
    const weight = communities.length * (urban.has(district.code) ? 1 - cityShare : 1);
    return { district, streets: district.streets, communities, weight };
  });
  if (urban.size === 0) return districts;
  const communities = city.districts.filter((district) => urban.has(district.code)).flatMap(communitiesOf);
  return [{ district: null, streets: [], communities, weight: communities.length * cityShare }, ...districts];
}

/** One working committee and one office for each street come first; the rest of the organs by size. */
function makeOrgans(city: City, areas: readonly Area[], random: Random): void {
  const needed = areas.map((area) => 1 + area.streets.length);
  const further = apportion(
    city.quota.totals.organs - sum(needed),
    areas.map((area) => area.weight),
  );
  for (const [index, area] of areas.entries()) {
    const own = 1 + (further[index] ?? 0);
    for (let number = 0; number < own; number += 1) {
      const [department, known] = departments[number] ?? [];
      const word = known ?? `机关第${String(number + 1).padStart(2, "0")}部门`;
      const place = { district: area.district, community: random.pick(area.communities) };
      const level = area.district === null ? "40" : "50";
      addUnit(
        city,
        { ...place, group: "ORGANS", type: "ORGAN", word, level, staff: random.int(40, 130), department },
        random,
      );
    }
    for (const street of area.streets) {
      const place = { district: area.district, community: random.pick(street.communities) };
      const word = `${street.row.name}办事处`;
      street.office = addUnit(
        city,
        {
          ...place,
          group: "ORGANS",
          type: "ORGAN",
          word,
          level: "61",
          staff: random.int(40, 90),
          department: "STREET_OFFICE",
        },
        random,
      );
    }
  }
}

const otherUnits: Readonly<
  Record<PublicUnitGroup, { type: WorkUnitOrgType; word: string; staff: readonly [number, number] }>
> = {
  ORGANS: { type: "INSTITUTION", word: "事业单位", staff: [30, 160] },
  SOE: { type: "SOE", word: "国有企业", staff: [80, 900] },
  HOSPITAL: { type: "HOSPITAL", word: "公立医院", staff: [150, 1_500] },
  SCHOOL: { type: "SCHOOL", word: "学校", staff: [40, 260] },
  RESEARCH: { type: "RESEARCH", word: "研究所", staff: [60, 260] },
};

function makeOther(city: City, area: Area, group: PublicUnitGroup, random: Random): void {
  const { type, word, staff } = otherUnits[group];
  const place = { district: area.district, community: random.pick(area.communities) };
  const level = area.district === null ? "40" : "50";
  addUnit(city, { ...place, group, type, word, level, staff: random.int(...staff) }, random);
}

interface UnitFacts {
  readonly district: District | null;
  readonly community: Community;
  readonly group: Unit["group"];
  readonly type: WorkUnitOrgType;
  readonly word: string;
  readonly level: WorkUnitLevel;
  readonly staff: number;
  readonly department?: string | undefined;
}

function addUnit(city: City, facts: UnitFacts, random: Random): Unit {
  const area = facts.district?.code ?? city.quota.code;
  const serial = city.next("credit code");
  const owner = facts.group === "TWO_NEW" ? "" : (facts.district?.quota.name ?? city.quota.name);
  const row = {
    id: `WU-${area}-${String(city.next(`unit ${area}`)).padStart(4, "0")}`,
    name: `${facts.group === "TWO_NEW" ? "" : "示例"}${owner}${facts.word}（XN${String(serial).padStart(6, "0")}）`,
    uscc: syntheticCreditCode(creditCodePrefixes[facts.type] ?? "91", area, serial),
    orgType: facts.type,
    level: facts.level,
    community: facts.community.code,
    areaCode: facts.community.code,
    employees: facts.staff,
    establishedOn: randomDay(random, "1996-01-01", "2009-12-31"),
  };
  city.rosters.workUnits.push(row);
  const { district, community, group } = facts;
  const unit: Unit = {
    id: row.id,
    row,
    group,
    district,
    community,
    department: facts.department ?? null,
    orgs: [],
    staff: [],
  };
  city.units.push(unit);
  return unit;
}

const creditCodePrefixes: Readonly<Partial<Record<WorkUnitOrgType, CreditCodePrefix>>> = {
  ORGAN: "11",
  INSTITUTION: "12",
  SCHOOL: "12",
  HOSPITAL: "12",
  RESEARCH: "12",
  SOE: "91",
  TWO_NEW_ECONOMIC: "91",
  TWO_NEW_SOCIAL: "52",
};
