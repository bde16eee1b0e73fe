import { setImmediate } from "node:timers/promises";
import { buildCity } from "./build-city.ts";
import { assertClosing } from "./closing-assertions.ts";
import { hezeQuota } from "./heze-quota.ts";
import { readTable, text, wholeNumber } from "./read-table.ts";
import type { Rosters } from "./rosters.ts";
import { type ScaledCity, scaledQuota } from "./scaled-quota.ts";

/** The sixteen cities of Shandong with their numbers of streets. */
export function provinceCities(): ScaledCity[] {
  return readTable("cities").map((row) => ({
    prefix: text(row, "prefix"),
    name: text(row, "name_zh"),
    nameEn: text(row, "name_en"),
    streets: wholeNumber(row, "streets"),
  }));
}

/**
 * The rosters of one city after the other, so that never more than one is in memory; Heze is the real profile, the others are scaled from it.
 * Each city has a first digit of pseudonyms of its own, so no person id occurs twice; all other ids carry a code of the city.
 */
export async function* provinceRosters(
  seed: number,
  options: {
    readonly progress?: ((step: string) => void) | undefined;
    readonly signal?: AbortSignal | undefined;
  },
): AsyncGenerator<Rosters> {
  const cities = provinceCities();
  for (const [index, city] of cities.entries()) {
    // Lets an interrupt be heard between two cities.
    await setImmediate();
    options.signal?.throwIfAborted();
    options.progress?.(`${city.nameEn} ${city.name} (${index + 1}/${cities.length})`);
    const heze = hezeQuota();
    const quota = heze.code.startsWith(city.prefix) ? heze : scaledQuota(city);
    const { rosters } = buildCity(quota, seed, { pseudonymDigit: index.toString(16) });
    assertClosing(rosters, quota, { published: quota.code === heze.code });
    yield rosters;
  }
}
