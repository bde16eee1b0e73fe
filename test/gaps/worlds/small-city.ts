import type { FolderBuilder } from "../../import/support/folder-builder.ts";
import { allStems, person } from "../../import/support/world.ts";
import type { Row } from "./small-rows.ts";

/** Codes of a district with one street and two communities. */
export interface SmallDistrict {
  readonly code: string;
  readonly street: string;
  readonly community: string;
  readonly nextCommunity: string;
}

/**
 * The city of a world, and what its sources say of each district: of `home` everything since 2020-01-01, of `silent`
 * nothing, of `former` everything until 2021-06-30, and there is a district each that lacks one file alone.
 */
export class SmallCity {
  readonly digits: string;
  readonly code: string;
  readonly home: SmallDistrict;
  readonly silent: SmallDistrict;
  readonly former: SmallDistrict;
  readonly #lacking: ReadonlyMap<string, SmallDistrict>;

  /** @param stems files a district of its own each lacks */
  constructor(digits: string, stems: readonly string[]) {
    this.digits = digits;
    this.code = `${digits}00`;
    this.home = district(`${digits}02`);
    this.silent = district(`${digits}03`);
    this.former = district(`${digits}04`);
    this.#lacking = new Map(stems.map((stem, index) => [stem, district(`${digits}${11 + index}`)]));
  }

  id(name: string): string {
    return `W${this.digits}-${name}`;
  }

  person(number: number): string {
    return person(this.digits, number);
  }

  /** The district where this file alone is not covered. */
  lacking(stem: string): SmallDistrict {
    const found = this.#lacking.get(stem);
    if (!found)
      throw new Error(`Expected a district that lacks ${stem}; name the file when making the city.`);
    return found;
  }

  /** Rows for each district that lacks a file. */
  eachLacking(rows: (district: SmallDistrict, stem: string) => readonly Row[]): Row[] {
    return [...this.#lacking].flatMap(([stem, each]) => rows(each, stem));
  }

  /** Sources and places. All rows come from the first source, whatever it covers. */
  draw(folder: FolderBuilder): FolderBuilder {
    const districts = [this.home, this.silent, this.former, ...this.#lacking.values()];
    const whole = folder
      .source({
        id: `SRC-${this.digits}`,
        files: allStems,
        coversAreas: [this.code, this.home.code],
        coversFrom: "2020-01-01",
      })
      .source({
        id: `SRC-${this.digits}-FORMER`,
        files: allStems,
        coversAreas: [this.former.code],
        coversFrom: "2020-01-01",
        coversTo: "2021-06-30",
      })
      .row("places", { code: this.code, level: "市", name: "示例市", parent: "" })
      .row("places", ...districts.flatMap((each) => placeRows(each, this.code)));
    return [...this.#lacking].reduce(
      (drawn, [stem, each]) =>
        drawn.source({
          id: `SRC-${this.digits}-${each.code}`,
          files: allStems.filter((other) => other !== stem),
          coversAreas: [each.code],
          coversFrom: "2020-01-01",
        }),
      whole,
    );
  }
}

export function district(code: string): SmallDistrict {
  const street = `${code}001`;
  return { code, street, community: `${street}001`, nextCommunity: `${street}002` };
}

/** The rows of `places` of a district. */
export function placeRows({ code, street, community, nextCommunity }: SmallDistrict, city: string): Row[] {
  return [
    { code, level: "县区", name: `${code}区`, parent: city },
    { code: street, level: "街道", name: `${street}街道`, parent: code },
    { code: community, level: "社区", name: `${community}社区`, parent: street },
    { code: nextCommunity, level: "社区", name: `${nextCommunity}社区`, parent: street },
  ];
}
