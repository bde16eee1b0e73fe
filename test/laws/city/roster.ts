import { createRandom, type Random } from "../../../seed/random.ts";
import { exchangeFormat } from "../../../src/import/exchange-format.ts";
import { RandomDates } from "./random-dates.ts";

export type Row = Readonly<Record<string, string>>;

/** The rows of a city while it is drawn. A row whose key is taken is left out: the importer would refuse both. */
export class Roster {
  readonly prefix: string;
  readonly random: Random;
  readonly dates: RandomDates;
  readonly rows = new Map<string, Row[]>();
  readonly #taken = new Set<string>();

  constructor(prefix: string, seed: number) {
    this.prefix = prefix;
    this.random = createRandom(seed, "laws");
    this.dates = new RandomDates(this.random);
  }

  add(stem: string, row: Row): void {
    const keys = uniqueKeysOf(stem).map(
      (fields) => `${stem}|${fields.map((each) => `${each}=${row[each] ?? ""}`).join("|")}`,
    );
    if (keys.some((key) => this.#taken.has(key))) return;
    for (const key of keys) this.#taken.add(key);
    const rows = this.rows.get(stem);
    if (rows) rows.push(row);
    else this.rows.set(stem, [row]);
  }

  of(stem: string): readonly Row[] {
    return this.rows.get(stem) ?? [];
  }

  ids(stem: string): string[] {
    return this.of(stem).map((row) => row["id"] ?? row["code"] ?? "");
  }

  id(name: string): string {
    return `L${this.prefix}-${name}`;
  }

  person(number: number): string {
    return `P-${this.prefix}${number.toString(16).padStart(8, "0")}`;
  }

  maybe(chance: number, text: () => string): string {
    return this.random.chance(chance) ? text() : "";
  }

  number(low: number, high: number): string {
    return String(this.random.int(low, high));
  }
}

function uniqueKeysOf(stem: string): readonly (readonly string[])[] {
  const format = exchangeFormat.files.find((file) => file.stem === stem);
  if (!format) throw new Error(`Expected the stem of a file of the exchange format, got ${stem}.`);
  return [format.key, ...format.unique];
}
