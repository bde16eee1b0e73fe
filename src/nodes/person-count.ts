/** From this many persons on a count is shown; below it the cell is withheld (privacy.kAnonymity). */
export const smallCell = 5;

export interface PersonCountModel {
  readonly exact: number | null;
  readonly text: string;
}

/** A number of persons as it may be shown: 1 to 4 read "<5", 0 is shown as 0. */
export function personCount(count: number): PersonCountModel {
  if (count > 0 && count < smallCell) return { exact: null, text: `<${smallCell}` };
  return { exact: count, text: String(count) };
}
