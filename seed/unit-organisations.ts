import { addOrg } from "./add-org.ts";
import { apportion, sum } from "./apportion.ts";
import { type City, type District, made, type Org, type Unit } from "./city.ts";
import { randomDay } from "./day.ts";
import { type PublicUnitGroup, publicUnitGroups } from "./quota.ts";
import type { Random } from "./random.ts";
import type { PartyOrgField } from "./rows/organisations.ts";
import { skewed } from "./sizes.ts";

/**
 * Organisations of the public units (A17): one at the level of each unit, a single branch or an organisation with branches
 * under it. The organs' working committees and the housing-industry committee are among those with branches.
 */
export function makeUnitOrgs(city: City): void {
  const random = city.random("unit organisations");
  const byGroup = new Map(
    publicUnitGroups.map((group) => [group, city.units.filter((unit) => unit.group === group)]),
  );
  const branches = shareBranches(city, byGroup, random);
  makeCommittees(city, random);
  for (const unit of city.units) {
    if (unit.group === "TWO_NEW") continue;
    const count = branches.get(unit) ?? 0;
    const top = unit.orgs[0] ?? makeUnitOrg(city, unit, count > 0, random);
    for (let serial = 1; serial <= count; serial += 1) makeSubBranch(city, unit, top, serial, random);
  }
}

/** Field an organisation of a unit is counted under. */
export function fieldOf(unit: Unit): PartyOrgField {
  const type = unit.row.orgType;
  if (type === "TWO_NEW_ECONOMIC" || type === "TWO_NEW_SOCIAL") return "TWO_NEW";
  if (type === "SELF_GOVERNING")
    throw new Error(`Unit ${unit.id}: a residents' committee has no organisation of its own field.`);
  return type;
}

/** True for units whose committee leads organisations of other units; they always have branches of their own. */
function leadsOthers(unit: Unit): boolean {
  return unit.department === "ORGANS_COMMITTEE" || (unit.department === "HOUSING" && unit.district === null);
}

/** How many sub-branches each unit has (none: a single branch): at least two where there are any, leaves summing to the total. */
function shareBranches(
  city: City,
  byGroup: ReadonlyMap<PublicUnitGroup, readonly Unit[]>,
  random: Random,
): Map<Unit, number> {
  const { leafBranches, unitOrgsWithBranches } = city.quota.totals;
  const unitCounts = publicUnitGroups.map((group) => byGroup.get(group)?.length ?? 0);
  const leaves = leavesByGroup(city, unitCounts, leafBranches);
  const withBranches = apportion(
    unitOrgsWithBranches,
    leaves.map((count, index) => count - (unitCounts[index] ?? 0)),
    { caps: unitCounts },
  );
  const branches = new Map<Unit, number>();
  for (const [index, group] of publicUnitGroups.entries()) {
    const units = byGroup.get(group) ?? [];
    const first = units.filter(leadsOthers);
    const others = random.shuffled(units.filter((unit) => !leadsOthers(unit)));
    const chosen = [...first, ...others].slice(0, withBranches[index] ?? 0);
    const total = (leaves[index] ?? 0) - (units.length - chosen.length);
    const shares =
      chosen.length === 0
        ? []
        : apportion(
            total,
            chosen.map(() => skewed(random, 0.5)),
            { least: 2 },
          );
    for (const [place, unit] of chosen.entries()) branches.set(unit, shares[place] ?? 0);
  }
  return branches;
}

/** Leaf branches by group, in proportion to members: 20 on average (A17), at least one a unit. */
function leavesByGroup(city: City, unitCounts: readonly number[], total: number): number[] {
  const members = publicUnitGroups.map((group) => city.quota.totals.publicUnits[group].inService);
  const leaves = apportion(total, members);
  if (leaves.some((count, index) => count < (unitCounts[index] ?? 0))) {
    throw new Error(
      `Expected a leaf branch for every unit, got ${leaves.join(", ")} for ${unitCounts.join(", ")} units.`,
    );
  }
  if (sum(leaves) !== total) throw new Error(`Expected ${total} leaf branches, got ${sum(leaves)}.`);
  return leaves;
}

function makeCommittees(city: City, random: Random): void {
  const leaders = city.units.filter((unit) => unit.group === "ORGANS" && leadsOthers(unit));
  for (const unit of leaders) {
    const superior = made(unit.district === null ? city.org : unit.district.org, "the committee above");
    const industry = unit.department === "HOUSING";
    const org = addUnitOrg(city, unit, {
      name: industry
        ? `${city.quota.name}物业行业党委（示例）`
        : `${unit.district?.quota.name ?? city.quota.name}直属机关工委（示例）`,
      kind: "PARTY_COMMITTEE",
      level: 3,
      superior,
      random,
    });
    if (industry) city.housingCommittee = org;
    else if (unit.district === null) city.organsCommittee = org;
    else unit.district.organsCommittee = org;
  }
}

function makeUnitOrg(city: City, unit: Unit, withBranches: boolean, random: Random): Org {
  const superior = organsCommitteeOf(city, unit.district);
  return addUnitOrg(city, unit, {
    name: withBranches ? unit.row.name : `${unit.row.name}党支部`,
    kind: withBranches ? "GENERAL_BRANCH" : "BRANCH",
    level: withBranches ? 4 : 6,
    superior,
    random,
  });
}

function organsCommitteeOf(city: City, district: District | null): Org {
  return made(
    district === null ? city.organsCommittee : district.organsCommittee,
    "the organs' working committee",
  );
}

function makeSubBranch(city: City, unit: Unit, superior: Org, serial: number, random: Random): void {
  addUnitOrg(city, unit, {
    name: `${unit.row.name}第${serial}党支部`,
    kind: "BRANCH",
    level: 6,
    superior,
    random,
  });
}

function addUnitOrg(
  city: City,
  unit: Unit,
  facts: {
    name: string;
    kind: "PARTY_COMMITTEE" | "GENERAL_BRANCH" | "BRANCH";
    level: number;
    superior: Org;
    random: Random;
  },
): Org {
  return addOrg(city, {
    name: facts.name,
    kind: facts.kind,
    field: fieldOf(unit),
    level: facts.level,
    areaCode: unit.community.code,
    superior: facts.superior,
    foundedOn: randomDay(facts.random, "2010-01-01", "2014-06-30"),
    place: { kind: "WORK_UNIT", id: unit.id },
    unit,
  });
}
