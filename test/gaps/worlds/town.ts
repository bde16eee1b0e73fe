import { allStems, person } from "../../import/support/world.ts";
import type { FolderBuilder } from "../../import/support/folder-builder.ts";
import { district, placeRows, type SmallDistrict } from "./small-city.ts";

/** The places of a world and who covers them. */
export interface Town {
  /** City, districts (`02` and those of `without`), one street and two communities each, with their sources. */
  readonly draw: (folder: FolderBuilder) => FolderBuilder;
  readonly id: (name: string) => string;
  readonly person: (number: number) => string;
  readonly cityCode: string;
  readonly district: (digits?: string) => string;
  readonly street: (digits?: string) => string;
  readonly community: (digits?: string, number?: number) => string;
  /** Digits of the district in which every file is covered but the named one. */
  readonly without: (stem: string) => string;
}

/** First day that is covered anywhere; rows may begin earlier. */
export const firstCoveredDay = "2015-01-01";

/**
 * District 02 has every file covered, and so have those whose digits are in `alsoCovered`, which the world draws itself;
 * each stem of `uncovered` gets a district of its own in which it is not.
 */
export function town(
  city: string,
  uncovered: readonly string[] = [],
  alsoCovered: readonly string[] = [],
): Town {
  const codes = (digits = "02"): SmallDistrict => district(`${city}${digits}`);
  const without = (stem: string): string => {
    const index = uncovered.indexOf(stem);
    if (index < 0) throw new Error(`Expected one of ${uncovered.join(", ")}; got ${stem}.`);
    return String(index + 3).padStart(2, "0");
  };
  const draw = (folder: FolderBuilder): FolderBuilder => {
    const covered = folder
      .source({
        id: `SRC-${city}`,
        files: allStems,
        coversAreas: ["00", "02", ...alsoCovered].map((digits) => `${city}${digits}`),
        coversFrom: firstCoveredDay,
      })
      .row("places", { code: `${city}00`, level: "CITY", name: "示例市", parent: "" });
    return ["", ...uncovered].reduce((before, stem) => {
      const digits = stem === "" ? "02" : without(stem);
      const sourced =
        stem === ""
          ? before
          : before.source({
              id: `SRC-${city}-${digits}`,
              files: allStems.filter((each) => each !== stem),
              coversAreas: [codes(digits).code],
              coversFrom: firstCoveredDay,
            });
      return sourced.row("places", ...placeRows(codes(digits), `${city}00`));
    }, covered);
  };
  return {
    draw,
    id: (name) => `W${city}-${name}`,
    person: (number) => person(city, number),
    cityCode: `${city}00`,
    district: (digits) => codes(digits).code,
    street: (digits) => codes(digits).street,
    community: (digits, number = 1) => `${codes(digits).street}00${number}`,
    without,
  };
}

/** The day `days` before another; a negative number gives a later one. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}
