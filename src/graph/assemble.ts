import type { PartCondition, Statement, StatementPart } from "./statement.ts";

export interface AssembledText {
  readonly text: string;
  /** Parameters that the text uses. */
  readonly params: readonly string[];
}

/** What has been assembled of a statement, by the parts that were taken. */
const assembled = new WeakMap<object, Map<string, AssembledText>>();

/**
 * The text for these parameters. What nobody asked for is not in it, so that the database neither plans nor evaluates
 * it; a statement has as many texts as there are ways to ask, and the database keeps a plan for each.
 */
export function assemble<Params extends object, Row extends object>(
  statement: Statement<Params, Row>,
  params: Params,
): AssembledText {
  const known = assembled.get(statement) ?? new Map<string, AssembledText>();
  assembled.set(statement, known);
  const given = (name: string): unknown => Reflect.get(params, name);
  let key = "";
  const taken: string[] = [];
  for (const { when, text } of statement.parts ?? always(statement)) {
    const wanted = when.every((condition) => holds(condition, given));
    key += wanted ? "1" : "0";
    if (wanted) taken.push(text);
  }
  const found = known.get(key) ?? withParams(statement, taken.join("\n"));
  known.set(key, found);
  return found;
}

/** Whether a condition holds for the given values of the parameters. */
export function holds(
  { param, test, values, not }: PartCondition,
  given: (name: string) => unknown,
): boolean {
  const value = given(param);
  return not !== (test === "given" ? value !== null && value !== undefined : isAmong(value, values));
}

function isAmong(value: unknown, values: readonly string[]): boolean {
  return Array.isArray(value)
    ? value.some((each) => values.includes(String(each)))
    : values.includes(String(value));
}

function always({ text }: Statement<object, object>): readonly StatementPart[] {
  return [{ when: [], text }];
}

function withParams(statement: Statement<object, object>, text: string): AssembledText {
  const used = new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name));
  return { text, params: Object.keys(statement.params).filter((name) => used.has(name)) };
}
