import { apportion, sum } from "./apportion.ts";
import { hezeQuota } from "./heze-quota.ts";
import {
  type CityQuota,
  type CityTotals,
  type DemoField,
  type DistrictQuota,
  demoFields,
  type PublicUnitGroup,
  publicUnitGroups,
  type StreetQuota,
} from "./quota.ts";

export interface ScaledCity {
  /** First four digits of all its codes. */
  readonly prefix: string;
  readonly name: string;
  readonly nameEn: string;
  readonly streets: number;
}

/**
 * A made-up city of so many streets in which everything is as frequent as in Heze: each total is Heze's times streets / 34, shared out
 * by communities and nested as there (with branch within compounds, substantive within with branch, and so on). Its districts and streets
 * have invented codes and names below the real prefix.
 */
export function scaledQuota(city: ScaledCity): CityQuota {
  const model = hezeQuota();
  const factor = city.streets / model.streets.length;
  const districtCount = Math.max(
    2,
    Math.round((city.streets * model.districts.length) / model.streets.length),
  );
  const codes = Array.from({ length: districtCount }, (_, index) => `${city.prefix}${51 + index}`);
  const streets = scaleStreets(model, city.streets, factor, codes);
  const districts = scaleDistricts(model, city, factor, codes, streets);
  return {
    code: `${city.prefix}00`,
    name: city.name,
    nameEn: city.nameEn,
    residentPop: null,
    urbanRate: null,
    districts,
    streets,
    urbanDistricts: codes.slice(0, Math.ceil(districtCount / 4)),
    totals: scaleTotals(model.totals, factor, sum(streets.map((street) => street.communities)), districts),
  };
}

function scaleStreets(
  model: CityQuota,
  count: number,
  factor: number,
  districts: readonly string[],
): StreetQuota[] {
  const total = (key: keyof StreetQuota) =>
    Math.round(sum(model.streets.map((street) => Number(street[key]))) * factor);
  const weights = Array.from(
    { length: count },
    (_, index) => model.streets[index % model.streets.length]?.communities ?? 1,
  );
  const communities = apportion(total("communities"), weights, { least: 1 });
  const grids = apportion(total("grids"), communities);
  const gridsWithBranch = apportion(total("gridsWithBranch"), communities, { caps: grids });
  const compounds = apportion(total("compounds"), communities);
  const compoundsWithBranch = apportion(total("compoundsWithBranch"), compounds, { caps: compounds });
  const substantive = apportion(total("substantiveBranches"), compoundsWithBranch, {
    caps: compoundsWithBranch,
  });
  const stations = apportion(total("stations"), compounds, { caps: compounds });
  const windows = apportion(total("windows"), stations, { caps: stations });
  const committees = apportion(total("ownersCommittees"), compounds, { caps: compoundsWithBranch });
  const crossPosts = apportion(total("crossPosts"), committees, { caps: committees });
  const workers = apportion(total("communityWorkers"), communities);
  const perDistrict = apportion(
    count,
    districts.map(() => 1),
  );
  const districtOf = districts.flatMap((code, index) =>
    Array.from({ length: perDistrict[index] ?? 0 }, () => code),
  );
  const seen = new Map<string, number>();
  return communities.map((number, index) => {
    const district = districtOf[index] ?? "";
    const serial = (seen.get(district) ?? 0) + 1;
    seen.set(district, serial);
    return {
      code: `${district}${String(serial).padStart(3, "0")}`,
      name: `示例第${String(index + 1).padStart(3, "0")}街道`,
      allConverted: model.streets[index % model.streets.length]?.allConverted ?? false,
      communities: number,
      grids: grids[index] ?? 0,
      gridsWithBranch: gridsWithBranch[index] ?? 0,
      compounds: compounds[index] ?? 0,
      compoundsWithBranch: compoundsWithBranch[index] ?? 0,
      substantiveBranches: substantive[index] ?? 0,
      stations: stations[index] ?? 0,
      windows: windows[index] ?? 0,
      ownersCommittees: committees[index] ?? 0,
      crossPosts: crossPosts[index] ?? 0,
      communityWorkers: workers[index] ?? 0,
    };
  });
}

function scaleDistricts(
  model: CityQuota,
  city: ScaledCity,
  factor: number,
  codes: readonly string[],
  streets: readonly StreetQuota[],
): DistrictQuota[] {
  const total = (key: keyof DistrictQuota) =>
    Math.round(sum(model.districts.map((district) => Number(district[key]))) * factor);
  const inDistrict = (key: keyof StreetQuota) =>
    codes.map((code) =>
      sum(streets.filter((street) => street.code.startsWith(code)).map((street) => Number(street[key]))),
    );
  const communities = inDistrict("communities");
  const share = (count: number, limits: { caps?: readonly number[]; least?: number } = {}) =>
    apportion(count, communities, limits);
  const unrepresented = inDistrict("compounds").map(
    (count, index) => count - (inDistrict("ownersCommittees")[index] ?? 0),
  );
  const companies = share(total("companies"), { least: 1 });
  const withOrg = share(total("companiesWithOrg"), { caps: companies });
  const withoutOrg = companies.map((count, index) => count - (withOrg[index] ?? 0));
  const twoNew = share(total("twoNew"));
  const red = share(total("redPropertySites"));
  const columns = {
    regionalCentres: share(total("regionalCentres")),
    // The number of standing members does not grow with the city.
    contactPoints: share(sum(model.totals.contactPointsOfMembers), { least: 1 }),
    companies,
    companiesWithOrg: withOrg,
    instructorsAtCompaniesWithoutOrg: share(total("instructorsAtCompaniesWithoutOrg"), { caps: withoutOrg }),
    instructorsAtCompaniesWithOrg: share(total("instructorsAtCompaniesWithOrg"), { caps: withOrg }),
    companiesRemoved: share(total("companiesRemoved")),
    compoundsWithoutCompany: share(total("compoundsWithoutCompany"), { caps: unrepresented }),
    tempBranches: share(total("tempBranches")),
    enforcementActions: share(total("enforcementActions")),
    convertedRectified: share(total("convertedRectified"), { caps: communities }),
    redPropertySites: red,
    otherDemoSites: share(sum(Object.values(scaleDemoSites(model.totals, factor))) - sum(red)),
    modelPosts: share(total("modelPosts")),
    promoted: share(total("promoted")),
    movedToPartyAffairs: share(total("movedToPartyAffairs")),
    twoNew,
    twoNewWithBranch: share(total("twoNewWithBranch"), { caps: twoNew }),
  };
  const at = (column: keyof typeof columns, index: number) => columns[column][index] ?? 0;
  return codes.map((code, index) => ({
    code,
    name: `${city.name.replace(/市$/, "")}示例第${String(index + 1).padStart(2, "0")}区`,
    nameEn: `${city.nameEn} Example District ${String(index + 1).padStart(2, "0")}`,
    kind: "DISTRICT",
    residentPop: null,
    regionalCentres: at("regionalCentres", index),
    contactPoints: at("contactPoints", index),
    companies: at("companies", index),
    companiesWithOrg: at("companiesWithOrg", index),
    instructorsAtCompaniesWithoutOrg: at("instructorsAtCompaniesWithoutOrg", index),
    instructorsAtCompaniesWithOrg: at("instructorsAtCompaniesWithOrg", index),
    companiesRemoved: at("companiesRemoved", index),
    compoundsWithoutCompany: at("compoundsWithoutCompany", index),
    tempBranches: at("tempBranches", index),
    enforcementActions: at("enforcementActions", index),
    convertedRectified: at("convertedRectified", index),
    redPropertySites: at("redPropertySites", index),
    otherDemoSites: at("otherDemoSites", index),
    modelPosts: at("modelPosts", index),
    promoted: at("promoted", index),
    movedToPartyAffairs: at("movedToPartyAffairs", index),
    twoNew: at("twoNew", index),
    twoNewWithBranch: at("twoNewWithBranch", index),
  }));
}

function scaleTotals(
  model: CityTotals,
  factor: number,
  communities: number,
  districts: readonly DistrictQuota[],
): CityTotals {
  const scaled = (value: number) => Math.round(value * factor);
  const members = communities * model.inServicePerCommunity;
  const byGroup = apportion(
    members,
    publicUnitGroups.map((group) => model.publicUnits[group].inService),
  );
  const units = (group: PublicUnitGroup) => ({
    units: scaled(model.publicUnits[group].units),
    inService: byGroup[publicUnitGroups.indexOf(group)] ?? 0,
  });
  return {
    ...model,
    publicUnits: {
      ORGANS: units("ORGANS"),
      SOE: units("SOE"),
      HOSPITAL: units("HOSPITAL"),
      SCHOOL: units("SCHOOL"),
      RESEARCH: units("RESEARCH"),
    },
    organs: scaled(model.organs),
    leafBranches: Math.round(members / 20),
    unitOrgsWithBranches: scaled(model.unitOrgsWithBranches),
    companyBranchesUnderHousing: Math.min(
      scaled(model.companyBranchesUnderHousing),
      sum(districts.map((district) => district.companiesWithOrg)),
    ),
    deputyWorkers: scaled(model.deputyWorkers),
    redPropertyCompanies: scaled(model.redPropertyCompanies),
    demoSitesByField: scaleDemoSites(model, factor),
    candidates: scaled(model.candidates),
  };
}

function scaleDemoSites(model: CityTotals, factor: number): Record<DemoField, number> {
  const scaled = demoFields.map(
    (field) => [field, Math.round(model.demoSitesByField[field] * factor)] as const,
  );
  return { ...model.demoSitesByField, ...Object.fromEntries(scaled) };
}
