import type { Anomaly } from "./anomalies/anomaly.ts";
import { injectAnomalies } from "./anomalies/inject.ts";
import { buildCity } from "./build-city.ts";
import { assertClosing } from "./closing-assertions.ts";
import { withFictionalPlaces } from "./fictional-places.ts";
import { hezeQuota } from "./heze-quota.ts";
import { manifest } from "./manifest.ts";
import { provinceCities, provinceRosters } from "./province.ts";
import { createRandom } from "./random.ts";
import type { Rosters } from "./rosters.ts";
import { tinyQuota } from "./tiny-quota.ts";
import { openFolder } from "./write-folder.ts";

/**
 * `tiny` is one street for tests, `heze` the whole city without a fault, `heze-anomaly` the same with faults that `anomalies.json` beside the files lists,
 * `shandong` sixteen cities calibrated by their streets.
 */
export const profiles = ["tiny", "heze", "heze-anomaly", "shandong"] as const;
export type Profile = (typeof profiles)[number];

export interface GenerateOptions {
  readonly profile: Profile;
  /** Any whole number; the same seed gives the same bytes. */
  readonly seed: number;
  readonly directory: string;
  /** Called before each step with its name, for a person to read. */
  readonly progress?: ((step: string) => void) | undefined;
  /** Names of counties and streets are invented too; `shandong` has few real ones and ignores it. */
  readonly fictionalPlaces?: boolean | undefined;
  /** Stops the work at the next step or block of rows. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes a folder in exchange format. It appears under `directory` only when it is whole: nothing is left behind when the
 * rosters miss a figure, when the signal aborts or when the process is killed (but a hidden folder beside it).
 */
export async function generateDataSet(options: GenerateOptions): Promise<void> {
  const { profile, seed, directory, progress, signal } = options;
  const folder = await openFolder(directory, signal);
  try {
    if (profile === "shandong") {
      for await (const rosters of provinceRosters(seed, { progress, signal })) await folder.append(rosters);
      await folder.finish(manifest(profile, seed, coversAreas(profile)));
    } else {
      progress?.("Making the rosters / 正在生成台账");
      const { rosters, anomalies } = buildDelivery(profile, seed, options);
      progress?.("Writing the files / 正在写入文件");
      await folder.append(rosters);
      await folder.finish(manifest(profile, seed, coversAreas(profile)), anomalies);
    }
  } catch (error) {
    await folder.discard();
    throw error;
  }
}

/** The rosters of a profile of one city in memory, after the closing assertions and before anything is written. */
export function buildRosters(
  profile: Exclude<Profile, "shandong">,
  seed: number,
  options: Pick<GenerateOptions, "fictionalPlaces"> = {},
): Rosters {
  return buildDelivery(profile, seed, options).rosters;
}

/** As `buildRosters`, with the list of injected faults; null for profiles without any. The clean city is asserted first. */
export function buildDelivery(
  profile: Exclude<Profile, "shandong">,
  seed: number,
  options: Pick<GenerateOptions, "fictionalPlaces"> = {},
): { readonly rosters: Rosters; readonly anomalies: readonly Anomaly[] | null } {
  const real = profile === "tiny" ? tinyQuota() : hezeQuota();
  const quota = options.fictionalPlaces === true ? withFictionalPlaces(real) : real;
  const { rosters } = buildCity(quota, seed);
  assertClosing(rosters, quota, { published: profile !== "tiny" });
  if (profile !== "heze-anomaly") return { rosters, anomalies: null };
  const random = (stream: string) => createRandom(seed, `${quota.code}:faults of ${stream}`);
  return { rosters, anomalies: injectAnomalies(rosters, random) };
}

/** Code prefixes the sources answer for. */
function coversAreas(profile: Profile): string[] {
  return profile === "shandong" ? provinceCities().map((city) => city.prefix) : ["3717"];
}
