import { apportion } from "./apportion.ts";
import type { City, Company, District, Street } from "./city.ts";
import { syntheticCreditCode } from "./credit-code.ts";
import { randomDay } from "./day.ts";
import type { Random } from "./random.ts";
import type { PropertyCompanyRemovalReason } from "./rows/property.ts";

const reasons: readonly PropertyCompanyRemovalReason[] = [
  "BAD_MANAGEMENT",
  "LOW_CREDIT",
  "MANY_COMPLAINTS",
  "SUBLETTING",
];

/** Property companies by district (A07): those in business, then the removed ones (A34), each registered in a street. */
export function makeCompanies(city: City): void {
  const random = city.random("companies");
  for (const district of city.districts) {
    const total = district.quota.companies + district.quota.companiesRemoved;
    const shares = apportion(
      total,
      district.streets.map((street) => street.quota.compounds),
    );
    const streets = district.streets.flatMap((street, index) =>
      Array.from({ length: shares[index] ?? 0 }, () => street),
    );
    for (const [index, street] of random.shuffled(streets).entries()) {
      makeCompany(city, street, index >= district.quota.companies, random);
    }
  }
}

/** Companies of a district in business on the snapshot day. */
export function companiesInBusiness(city: City, district: District): Company[] {
  return city.companies.filter(
    (company) => company.street.district === district && company.row.status === "ACTIVE",
  );
}

function makeCompany(city: City, street: Street, removed: boolean, random: Random): void {
  const district = street.district.code;
  const serial = city.next("credit code");
  const row = {
    id: `PC-${district}-${String(city.next(`company ${district}`)).padStart(4, "0")}`,
    name: `虚构物业（XN${String(serial).padStart(6, "0")}）有限公司`,
    uscc: syntheticCreditCode("91", district, serial),
    areaCode: street.code,
    status: removed ? ("REMOVED" as const) : ("ACTIVE" as const),
    removedOn: removed ? randomDay(random, "2020-04-01", "2021-10-31") : undefined,
    removalReason: removed ? random.pick(reasons) : undefined,
    employees: removed ? 0 : random.int(12, 120),
    establishedOn: randomDay(random, "2001-01-01", "2014-12-31"),
  };
  city.rosters.propertyCompanies.push(row);
  city.companies.push({ id: row.id, row, street, compounds: [], org: null, staff: [] });
}
