import { holds } from "../graph/assemble.ts";
import type { StatementPart } from "../graph/statement.ts";

/**
 * The texts that a statement in parts can become, as far as checks need them: with everything asked for, with nothing,
 * and with each further choice where a parameter decides between parts. The first is the one with everything.
 */
export function readings<Part extends Pick<StatementPart, "when">>(
  parts: readonly Part[],
): readonly (readonly Part[])[] {
  const conditions = parts.flatMap(({ when }) => when);
  const everything = new Map<string, unknown>();
  for (const { param, test, values } of conditions) {
    if (test === "is") everything.set(param, everything.get(param) ?? values[0]);
    else
      everything.set(
        param,
        conditions.filter((each) => each.param === param).flatMap((each) => each.values),
      );
  }
  const taken = (given: (param: string) => unknown): readonly Part[] =>
    parts.filter(({ when }) => when.every((condition) => holds(condition, given)));
  const choices = conditions
    .filter(({ test }) => test === "is")
    .flatMap(({ param, values }) => values.map((value) => [param, value] as const));
  // A choice without a part for every other value is always made.
  const hasOther = new Set(conditions.filter(({ not }) => not).map(({ param }) => param));
  const nothing = (param: string): unknown =>
    choices.some(([chosen]) => chosen === param) && !hasOther.has(param) ? everything.get(param) : null;
  return [
    taken((param) => everything.get(param)),
    taken(nothing),
    ...choices.map(([chosen, value]) => taken((param) => (param === chosen ? value : everything.get(param)))),
  ];
}
