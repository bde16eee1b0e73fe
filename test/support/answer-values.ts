/** The values at a path of an answer: `*` every item of a list, a number one item, `length` how many there are. */
export function valuesAt(answer: unknown, path: string): readonly unknown[] {
  let values: readonly unknown[] = [answer];
  for (const key of path.split(".")) values = values.flatMap((value) => step(value, key));
  return values;
}

/** Several values as one, in the way a system's entry asks for. */
export function folded(values: readonly unknown[], fold: string | undefined): unknown {
  const present = values.filter((value) => value !== null && value !== undefined);
  switch (fold) {
    case "min":
      return Math.min(...present.map(Number));
    case "max":
      return Math.max(...present.map(Number));
    case "sum":
      return present.reduce<number>((sum, value) => sum + Number(value), 0);
    case "distinct":
      return new Set(present).size;
    case "filled":
      return present.reduce<number>((sum, value) => sum + filledFields(value), 0);
    default:
      return values.length === 1 ? values[0] : values.length;
  }
}

function step(value: unknown, key: string): readonly unknown[] {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    if (key === "*") return list;
    return key === "length" ? [list.length] : [list[Number(key)]];
  }
  return typeof value === "object" && value !== null ? [Reflect.get(value, key)] : [];
}

function filledFields(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).filter(
    (field) => field !== null && !(Array.isArray(field) && field.length === 0),
  ).length;
}
