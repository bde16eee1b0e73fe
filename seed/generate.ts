import { buildCity } from "./build-city.ts";
import { assertClosing } from "./closing-assertions.ts";
import { hezeQuota } from "./heze-quota.ts";
import { manifest } from "./manifest.ts";
import type { CityQuota } from "./quota.ts";
import type { Rosters } from "./rosters.ts";
import { tinyQuota } from "./tiny-quota.ts";
import { openFolder } from "./write-folder.ts";

/** Profiles of one city, which fit in memory whole. */
export const cityProfiles = ["tiny", "heze"] as const;
export type CityProfile = (typeof cityProfiles)[number];

export interface GenerateOptions {
  readonly profile: CityProfile;
  /** Any whole number; the same seed gives the same bytes. */
  readonly seed: number;
  readonly directory: string;
  readonly progress?: (step: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Writes a folder in exchange format; nothing is left behind when it fails or is aborted. */
export async function generateDataSet({
  profile,
  seed,
  directory,
  progress,
  signal,
}: GenerateOptions): Promise<void> {
  const folder = await openFolder(directory, signal);
  try {
    progress?.("building rosters");
    await folder.append(buildRosters(profile, seed));
    await folder.finish(manifest(profile, seed, ["3717"]));
  } catch (error) {
    await folder.discard();
    throw error;
  }
}

/** The rosters of a city in memory, before they are written. */
export function buildRosters(profile: CityProfile, seed: number): Rosters {
  const quota = quotaOf(profile);
  const { rosters } = buildCity(quota, seed);
  assertClosing(rosters, quota, { published: profile === "heze" });
  return rosters;
}

function quotaOf(profile: CityProfile): CityQuota {
  return profile === "tiny" ? tinyQuota() : hezeQuota();
}
