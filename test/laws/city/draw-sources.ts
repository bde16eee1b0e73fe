import type { Random } from "../../../seed/random.ts";
import type { SourceWords } from "../../import/support/folder-builder.ts";
import { allStems } from "../../import/support/world.ts";
import { plusDays } from "../calendar.ts";
import { codesOf } from "./draw-bodies.ts";
import type { Roster } from "./roster.ts";

/** Who answers for which files, where and when. A third of the cities is covered whole, so that absences mean something. */
export function drawSources(roster: Roster): SourceWords[] {
  const { random, prefix } = roster;
  if (random.chance(0.35)) return [source(roster, 0, allStems, [prefix], [null, null])];
  const count = random.int(2, 5);
  const unlisted = random.chance(0.5) ? random.sample(allStems.slice(1), random.int(1, 2)) : [];
  const parts: string[][] = Array.from({ length: count }, () => []);
  for (const stem of allStems) {
    if (unlisted.includes(stem)) continue;
    for (const part of random.sample(parts, random.chance(0.25) ? 2 : 1)) part.push(stem);
  }
  return parts.map((files, number) => source(roster, number, files, areas(roster), cover(random)));
}

/** Every row names its source: one that lists its file, else any of the city's. */
export function withSources(roster: Roster, sources: readonly SourceWords[]): void {
  const { random } = roster;
  for (const [stem, rows] of roster.rows) {
    const listing = sources.filter(({ files }) => files.includes(stem));
    const named = rows.map((row) => ({
      ...row,
      source: random.pick(listing.length > 0 ? listing : sources).id,
    }));
    roster.rows.set(stem, named);
  }
}

function source(
  roster: Roster,
  number: number,
  files: readonly string[],
  coversAreas: readonly string[],
  [coversFrom, coversTo]: readonly [string | null, string | null],
): SourceWords {
  const id = `SRC-${roster.prefix}-${number}`;
  return { id, files: [...files], coversAreas: [...coversAreas], coversFrom, coversTo };
}

function areas(roster: Roster): string[] {
  const { random, prefix } = roster;
  if (random.chance(0.75)) return [prefix];
  const districts = codesOf(roster, "DISTRICT");
  return random.pick([
    [`${prefix}00`, ...districts],
    [`${prefix}00`, ...districts.slice(1)],
    districts.slice(0, 1),
    [...districts.slice(1), ...codesOf(roster, "STREET").slice(0, 1)],
    [prefix.slice(0, 4), ...districts],
  ]);
}

function cover(random: Random): readonly [string | null, string | null] {
  const day = random.pick(["2021-12-31", "2021-06-30"]);
  return random.pick<readonly [string | null, string | null]>([
    [null, null],
    [null, null],
    [null, null],
    [null, null],
    ["2015-01-01", null],
    [day, null],
    [plusDays(day, 1), null],
    [null, day],
    ["2015-01-01", plusDays(day, -1)],
  ]);
}
