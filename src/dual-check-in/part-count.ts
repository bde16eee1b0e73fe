import { type PersonCountModel, personCount, smallCell } from "../nodes/person-count.ts";

/**
 * A number of persons shown beside the whole it is a part of. Where the rest would be a small cell the part is withheld
 * too and reads "≥n", so that no subtraction opens what is hidden.
 */
export function partCount(part: number, whole: number): PersonCountModel {
  const rest = whole - part;
  if (part < smallCell || rest === 0 || rest >= smallCell) return personCount(part);
  return { exact: null, text: `≥${Math.max(smallCell, whole - smallCell + 1)}` };
}
