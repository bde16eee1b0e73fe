/** Code prefixes, disjoint: `3717` is a whole city, `371702` a district. Empty means nothing, never everything. */
export type Scope = readonly string[];

/** A city's own code stands for its first four digits: `371700` → `3717`. */
export function prefixOf(code: string): string {
  return code.length === 6 && code.endsWith("00") ? code.slice(0, 4) : code;
}

/** The part of the scope that lies within a place; null narrows nothing. */
export function narrowed(scope: Scope, within: string | null | undefined): Scope {
  if (within === null || within === undefined) return scope;
  const prefix = prefixOf(within);
  if (scope.some((allowed) => prefix.startsWith(allowed))) return [prefix];
  return scope.filter((allowed) => allowed.startsWith(prefix));
}

/**
 * The same scope, with what lies in the place or around it first: statements try prefix after prefix, and most of what
 * they find for a place lies there.
 */
export function nearestFirst(scope: Scope, place: string): Scope {
  const prefix = prefixOf(place);
  const isNear = (allowed: string): boolean => prefix.startsWith(allowed) || allowed.startsWith(prefix);
  return [...scope.filter(isNear), ...scope.filter((allowed) => !isNear(allowed))];
}

/** What lies in both scopes. */
export function common(one: Scope, other: Scope): Scope {
  return disjoint(
    one.flatMap((prefix) =>
      other.some((wider) => prefix.startsWith(wider))
        ? [prefix]
        : other.filter((narrower) => narrower.startsWith(prefix)),
    ),
  );
}

/** Drops prefixes that another one already covers, so that no row is found twice. */
export function disjoint(prefixes: readonly string[]): Scope {
  const sorted = [...new Set(prefixes)].sort();
  return sorted.filter((prefix, index) => !sorted.slice(0, index).some((other) => prefix.startsWith(other)));
}

export function inScope(scope: Scope, areaCode: string): boolean {
  return scope.some((prefix) => areaCode.startsWith(prefix));
}
