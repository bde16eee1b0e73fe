import { apportion } from "./apportion.ts";
import type { City, Company, Compound, District } from "./city.ts";
import { made, snapshotOn } from "./city.ts";
import { companiesInBusiness } from "./companies.ts";
import { addDays, laterDay, randomDay } from "./day.ts";
import type { Random } from "./random.ts";
import { departmentUnit } from "./units.ts";

/** Who serves which compound and since when; removed companies served before, and others followed them on the day of removal (A34). */
export function makeServiceContracts(city: City): void {
  const random = city.random("service contracts");
  for (const district of city.districts) {
    const compounds = district.streets.flatMap((street) =>
      street.communities.flatMap((community) => community.compounds),
    );
    const served = random.shuffled(compounds.filter((compound) => compound.hasCompany));
    const companies = companiesInBusiness(city, district);
    const shares = apportion(
      served.length,
      companies.map(() => random.int(2, 9)),
      { least: served.length < companies.length ? 0 : 1 },
    );
    for (const [index, company] of companies.entries()) {
      for (const compound of served.splice(0, shares[index] ?? 0)) serve(city, company, compound, random);
    }
    for (const company of removedCompanies(city, district))
      addFormerService(city, company, compounds, random);
    for (const compound of compounds.filter((one) => !one.hasCompany))
      addEndedService(city, compound, companies, random);
  }
}

/** The three roles around each company in business: a Party organisation guides, the housing department supervises, the street implements. */
export function makeCompanyRoles(city: City): void {
  const random = city.random("company roles");
  for (const company of city.companies) {
    if (company.row.status !== "ACTIVE") continue;
    const from = randomDay(random, "2020-03-01", "2021-05-31");
    const guide = made(company.street.org, "the street's organisation");
    const department = departmentUnit(city, company.street.district, "HOUSING");
    city.rosters.companyRoles.push(
      { company: company.id, role: "GUIDES", body: guide.id, from },
      { company: company.id, role: "SUPERVISED_BY", body: department.id, from },
      { company: company.id, role: "IMPLEMENTED_BY", body: company.street.code, from },
    );
  }
}

/** One rating of the snapshot year for each company in business, the red part weighing 0.30 (G32); removed companies had a poor one before. */
export function makeCreditRatings(city: City): void {
  const random = city.random("credit ratings");
  for (const company of city.companies) {
    const inBusiness = company.row.status === "ACTIVE";
    const score = inBusiness ? random.int(640, 960) / 10 : random.int(420, 580) / 10;
    city.rosters.creditRatings.push({
      id: `CR-${company.id}-${inBusiness ? 2021 : 2019}`,
      company: company.id,
      year: inBusiness ? 2021 : 2019,
      score,
      ...(inBusiness ? { redScore: random.int(500, 980) / 10, redWeight: 0.3 } : {}),
      satisfaction: random.int(inBusiness ? 650 : 400, inBusiness ? 970 : 600) / 10,
      ratedOn: inBusiness ? randomDay(random, "2021-11-20", "2021-12-24") : "2019-12-20",
    });
  }
}

/** The campaign takes in every company in business; platforms are spread over some of them. */
export function makeCampaignsAndPlatforms(city: City): void {
  const random = city.random("campaigns");
  const campaign = {
    id: `CAM-${city.quota.code}-RED-2`,
    name: "红色物业2.0行动（示例）",
    version: "2.0",
    startsOn: "2021-03-01",
    areaCode: city.quota.code,
  };
  for (const [index, company] of city.companies.entries()) {
    if (company.row.status !== "ACTIVE") continue;
    city.rosters.campaigns.push({
      ...campaign,
      company: company.id,
      from: randomDay(random, "2021-03-01", "2021-05-31"),
    });
    for (const kind of ["SMART_COMPOUND", "ERRAND", "SHARING"] as const) {
      // The first company has all three, so that every kind occurs however few companies there are.
      if (index > 0 && !random.chance(kind === "ERRAND" ? 0.35 : 0.2)) continue;
      city.rosters.platforms.push({
        id: `PF-${company.id}-${kind}`,
        kind,
        company: company.id,
        from: randomDay(random, "2020-06-01", "2021-09-30"),
      });
    }
  }
}

function serve(city: City, company: Company, compound: Compound, random: Random): void {
  const from = randomDay(random, "2018-01-10", "2021-03-31");
  compound.company = company;
  compound.servedFrom = from;
  company.compounds.push(compound);
  city.rosters.serviceContracts.push({
    company: company.id,
    compound: compound.id,
    contractFrom: from,
    contractTo: randomDay(random, "2022-03-31", "2026-12-31"),
    from,
  });
}

function removedCompanies(city: City, district: District): Company[] {
  return city.companies.filter(
    (company) => company.street.district === district && company.row.status === "REMOVED",
  );
}

/** A removed company served two compounds; the present company took each over on the day of removal. */
function addFormerService(
  city: City,
  company: Company,
  compounds: readonly Compound[],
  random: Random,
): void {
  const removedOn = made(company.row.removedOn, "the day of removal");
  const taken = new Set(
    city.rosters.serviceContracts.filter((row) => row.to !== undefined).map((row) => row.compound),
  );
  const candidates = compounds.filter((compound) => compound.company !== null && !taken.has(compound.id));
  for (const compound of random.sample(candidates, 2)) {
    const present = city.rosters.serviceContracts.find(
      (row) => row.compound === compound.id && row.to === undefined,
    );
    if (present === undefined) continue;
    present.from = removedOn;
    present.contractFrom = removedOn;
    compound.servedFrom = removedOn;
    const from = randomDay(random, "2016-01-01", "2018-12-31");
    city.rosters.serviceContracts.push({
      company: company.id,
      compound: compound.id,
      contractFrom: from,
      contractTo: laterDay(addDays(snapshotOn, 200), addDays(from, 1_825)),
      from,
      to: removedOn,
    });
  }
}

/** A third of the unserved compounds had a company once; some lost it in the snapshot year. */
function addEndedService(
  city: City,
  compound: Compound,
  companies: readonly Company[],
  random: Random,
): void {
  if (companies.length === 0 || !random.chance(0.35)) return;
  const from = randomDay(random, "2015-02-01", "2018-06-30");
  const to = random.chance(0.4)
    ? randomDay(random, "2021-07-10", "2021-11-30")
    : randomDay(random, "2019-01-31", "2021-05-31");
  city.rosters.serviceContracts.push({
    company: random.pick(companies).id,
    compound: compound.id,
    contractFrom: from,
    contractTo: addDays(to, -1),
    from,
    to,
  });
}
