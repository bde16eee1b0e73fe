/** One row as a rule sees it; fields are the English names of the columns. */
export interface RuleRow {
  /** The cell as text, an enum as its code; null when empty. */
  text(field: string): string | null;
  number(field: string): number | null;
  isTrue(field: string): boolean;
  given(field: string): boolean;
}

/** Which column breaks a rule, and what would have been right. */
export interface BrokenRule {
  readonly field: string;
  readonly expected: string;
  readonly got?: string;
}

export interface RowRule {
  /** The columns it looks at. */
  readonly fields: readonly string[];
  check(row: RuleRow): BrokenRule | null;
}

/** A rule written out. */
export function rule(fields: readonly string[], check: (row: RuleRow) => BrokenRule | null): RowRule {
  return { fields, check };
}

/** `fields` may be given only in rows where `field` has one of the codes. */
export function onlyWhere(
  field: string,
  codes: readonly string[],
  fields: readonly string[],
  expected: string,
): RowRule[] {
  return fields.map((given) =>
    rule([field, given], (row) =>
      row.given(given) && !codes.includes(row.text(field) ?? "") ? { field: given, expected } : null,
    ),
  );
}

/** `fields` may be given only in rows where `needed` is given. */
export function needs(fields: readonly string[], needed: string, expected: string): RowRule[] {
  return fields.map((given) =>
    rule([given, needed], (row) =>
      row.given(given) && !row.given(needed) ? { field: given, expected } : null,
    ),
  );
}

/** `fields` may be given only in rows where `flag` is 是. */
export function needsTrue(fields: readonly string[], flag: string, expected: string): RowRule[] {
  return fields.map((given) =>
    rule([given, flag], (row) => (row.given(given) && !row.isTrue(flag) ? { field: given, expected } : null)),
  );
}

/** The two columns must name different things. */
export function differ(first: string, second: string, expected: string): RowRule {
  return rule([first, second], (row) =>
    row.given(first) && row.text(first) === row.text(second) ? { field: second, expected } : null,
  );
}
