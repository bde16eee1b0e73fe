import { addOrg } from "./add-org.ts";
import { type City, type District, made, type Org, type Unit } from "./city.ts";
import { randomDay } from "./day.ts";
import type { Random } from "./random.ts";

/** Below this number of branches a district has no joint branch. */
const branchesForJoint = 6;

/**
 * Branches of two-new organisations (A18), as many as units with one. Where there are enough, one is a joint branch of two units;
 * in its stead a large unit has two branches, so that units and branches stay the same number.
 */
export function makeTwoNewBranches(city: City): void {
  const random = city.random("two-new branches");
  for (const district of city.districts) {
    const units = random
      .shuffled(city.units.filter((unit) => unit.group === "TWO_NEW" && unit.district === district))
      .slice(0, district.quota.twoNewWithBranch);
    const joins = units.length >= branchesForJoint;
    const [partner, double] = joins ? units : [];
    for (const unit of units) if (unit !== partner) addBranch(city, unit, "", random);
    if (double !== undefined) addBranch(city, double, "第2", random);
    if (partner !== undefined) joinBranch(city, district, partner, units.slice(2));
  }
}

function addBranch(city: City, unit: Unit, serial: string, random: Random): Org {
  return addOrg(city, {
    name: `${unit.row.name}${serial}党支部`,
    kind: "BRANCH",
    field: "TWO_NEW",
    level: 6,
    areaCode: unit.community.code,
    superior: made(unit.community.street.org, "the street's organisation"),
    foundedOn: randomDay(random, "2012-01-01", "2020-06-30"),
    place: { kind: "WORK_UNIT", id: unit.id },
    unit,
  });
}

/** The partner joins a branch of the same street where there is one, else any of the district. */
function joinBranch(city: City, district: District, partner: Unit, others: readonly Unit[]): void {
  const near = others.find((unit) => unit.community.street === partner.community.street) ?? others[0];
  const branch = made(near?.orgs[0], `a branch of ${district.code} to join`);
  branch.row.kind = "JOINT_BRANCH";
  branch.row.name = `${near?.row.name ?? ""}联合党支部`;
  partner.orgs.push(branch);
  city.rosters.orgPlaces.push({
    org: branch.id,
    targetKind: "WORK_UNIT",
    target: partner.id,
    from: branch.row.foundedOn,
  });
}
