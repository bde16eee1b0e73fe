import type { CityQuota } from "./quota.ts";

/** The same city with invented names for its districts and streets too; codes stay, because scopes are prefixes of them. */
export function withFictionalPlaces(quota: CityQuota): CityQuota {
  return {
    ...quota,
    districts: quota.districts.map((district, index) => ({
      ...district,
      name: `示例第${twoDigits(index)}县区`,
      nameEn: `Example District ${twoDigits(index)}`,
    })),
    streets: quota.streets.map((street, index) => ({ ...street, name: `示例第${twoDigits(index)}街道` })),
  };
}

function twoDigits(index: number): string {
  return String(index + 1).padStart(2, "0");
}
