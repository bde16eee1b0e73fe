const openEnd = "9999-12-31";

/** The end of a period as people read it: null while it is open. */
export function endOf(to: string | null): string | null {
  return to === openEnd ? null : to;
}

/** The begin of a period; null where the roster does not say since when. */
export function beginOf(from: string | null, known: boolean | null): string | null {
  return known === false ? null : from;
}

/** The period of a field's arguments: both days included, left out: open. */
export interface PeriodArgs {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}
