import { type PersonCountModel, personCount, smallCell } from "./person-count.ts";

/**
 * Numbers of persons that are shown side by side. Where one less another would be a small cell, the smaller one is
 * withheld too and reads "≥n", so that no subtraction opens what is hidden.
 */
export function shownCounts(counts: ReadonlyMap<string, number>): ReadonlyMap<string, PersonCountModel> {
  return new Map(
    [...counts].map(([key, part]) => {
      const wholes = [...counts.values()].filter((whole) => whole > part && whole - part < smallCell);
      return [
        key,
        part < smallCell || wholes.length === 0 ? personCount(part) : atLeast(part, wholes),
      ] as const;
    }),
  );
}

/** True of the shown form of a number that is hidden. */
export function isWithheld(count: PersonCountModel): boolean {
  return count.exact === null;
}

function atLeast(part: number, wholes: readonly number[]): PersonCountModel {
  const least = Math.min(...wholes.map((whole) => whole - smallCell + 1), part);
  return { exact: null, text: `≥${Math.max(smallCell, least)}` };
}
