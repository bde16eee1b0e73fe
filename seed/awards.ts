import { apportion, sum } from "./apportion.ts";
import type { City, District } from "./city.ts";
import { companiesInBusiness } from "./companies.ts";
import { randomDay } from "./day.ts";
import { type DemoField, demoFields } from "./quota.ts";
import type { Random } from "./random.ts";
import type { DemoAwardCategory, DemoAwardRow } from "./rows/awards.ts";
import type { PartyOrgField } from "./rows/organisations.ts";

/** Brand by field; sites of communities outside red property have no brand of their own. */
const brands: Readonly<Record<DemoField, DemoAwardCategory>> = {
  RESEARCH: "RED_JOINT",
  HOSPITAL: "RED_GUIDE",
  SOE: "RED_ENGINE",
  SCHOOL: "RED_HEART",
  TWO_NEW: "RED_FORTRESS",
  ORGANS: "RED_FLAG",
  COMMUNITY: "OTHER",
};
const fieldGroups: Readonly<Partial<Record<PartyOrgField, DemoField>>> = {
  RESEARCH: "RESEARCH",
  HOSPITAL: "HOSPITAL",
  SOE: "SOE",
  SCHOOL: "SCHOOL",
  TWO_NEW: "TWO_NEW",
  ORGAN: "ORGANS",
  INSTITUTION: "ORGANS",
  COMMUNITY: "COMMUNITY",
  GRID: "COMMUNITY",
  COMPOUND: "COMMUNITY",
};

type Target = Pick<DemoAwardRow, "field" | "targetKind" | "target"> & { readonly since: string };

/** The demonstration sites (A13, A14): exact by district and by field, red property among those of communities. */
export function makeDemoAwards(city: City): void {
  const random = city.random("demonstration awards");
  makeRedPropertySites(city, random);
  const { demoSitesByField } = city.quota.totals;
  const left = city.districts.map((district) => district.quota.otherDemoSites);
  const targets = city.districts.map((district) => targetsOf(city, district));
  // Fields one after the other, each by what it has in a district and by what that district still needs; communities are everywhere and take the rest.
  for (const field of demoFields) {
    const redProperty =
      field === "COMMUNITY" ? sum(city.districts.map((district) => district.quota.redPropertySites)) : 0;
    const weights = targets.map((byField) => byField.get(field)?.length ?? 0);
    const shares = apportion(demoSitesByField[field] - redProperty, weights, { caps: left });
    for (const [index, share] of shares.entries()) {
      left[index] = (left[index] ?? 0) - share;
      award(
        city,
        city.districts[index],
        random.shuffled(targets[index]?.get(field) ?? []),
        share,
        brands[field],
        random,
      );
    }
  }
}

function makeRedPropertySites(city: City, random: Random): void {
  const quotas = city.districts.map((district) => district.quota.redPropertySites);
  const companies = apportion(city.quota.totals.redPropertyCompanies, quotas, { caps: quotas });
  const scores = new Map(city.rosters.creditRatings.map((rating) => [rating.company, rating.score]));
  for (const [index, district] of city.districts.entries()) {
    // No site is a poorly rated company (G32).
    const wellRated = companiesInBusiness(city, district).sort(
      (one, other) => (scores.get(other.id) ?? 0) - (scores.get(one.id) ?? 0) || (one.id < other.id ? -1 : 1),
    );
    const ofCompanies = wellRated.map(
      (company): Target => ({
        field: "PROPERTY",
        targetKind: "PROPERTY_COMPANY",
        target: company.id,
        since: "2020-03-01",
      }),
    );
    const ofCompounds = city.compounds
      .filter(
        (compound) =>
          compound.community.street.district === district && compound.hasBranch && compound.company !== null,
      )
      .map(
        (compound): Target => ({
          field: "COMPOUND",
          targetKind: "COMPOUND",
          target: compound.id,
          since: "2020-03-01",
        }),
      );
    const share = companies[index] ?? 0;
    award(city, district, ofCompanies, share, "RED_PROPERTY", random);
    award(
      city,
      district,
      random.shuffled(ofCompounds),
      district.quota.redPropertySites - share,
      "RED_PROPERTY",
      random,
    );
  }
}

/** What can be awarded in a district, by field: organisations of units and communities, and the units themselves after them. */
function targetsOf(city: City, district: District): Map<DemoField, Target[]> {
  const targets = new Map<DemoField, Target[]>();
  const add = (field: PartyOrgField, target: Target) => {
    const group = fieldGroups[field];
    if (group !== undefined) targets.set(group, [...(targets.get(group) ?? []), target]);
  };
  for (const org of city.orgs) {
    const { field, areaCode, foundedOn = "2010-01-01" } = org.row;
    if (!areaCode.startsWith(district.code)) continue;
    add(field, { field, targetKind: "PARTY_ORG", target: org.id, since: foundedOn });
  }
  for (const unit of city.units) {
    const field = unit.orgs[0]?.row.field;
    if (field === undefined || unit.community.street.district !== district) continue;
    add(field, { field, targetKind: "WORK_UNIT", target: unit.id, since: "2010-01-01" });
  }
  return targets;
}

/** One award each in turn; a second round is of an earlier year, so that no body has the same award twice on a day. */
function award(
  city: City,
  district: District | undefined,
  targets: readonly Target[],
  count: number,
  category: DemoAwardCategory,
  random: Random,
): void {
  for (let index = 0; index < count; index += 1) {
    const target = targets[index % targets.length];
    if (target === undefined || district === undefined)
      throw new Error(`Expected ${count} targets for ${category}, got none.`);
    const round = Math.floor(index / targets.length);
    const earliest = `${2020 - round}-03-01`;
    const { since, ...row } = target;
    const awardedOn = randomDay(
      random,
      since > earliest ? since : earliest,
      round === 0 ? "2021-12-15" : `${2021 - round}-02-15`,
    );
    city.rosters.demoAwards.push({
      id: `DA-${district.code}-${String(city.next(`award ${district.code}`)).padStart(4, "0")}`,
      category,
      level: "CITY",
      ...row,
      awardedOn,
      validTo: random.chance(0.5) ? `${Number(awardedOn.slice(0, 4)) + 4}-12-31` : undefined,
    });
  }
}
