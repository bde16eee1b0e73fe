import { z } from "zod";
import { disjoint, type Scope } from "../auth/scope.ts";
import { PublicError } from "../errors.ts";
import type { GapRuleDefinition, RuleParameterDefinition } from "./rule.ts";

export type ParameterValue = number | readonly string[];

/** Values that differ from the cards: for every area, or below one code prefix. */
export interface ParameterSettings {
  readonly everywhere: ReadonlyMap<string, ParameterValue>;
  /** By code prefix; the longest prefix that begins a subject's area code wins. */
  readonly areas: ReadonlyMap<string, ReadonlyMap<string, ParameterValue>>;
}

export const noSettings: ParameterSettings = { everywhere: new Map(), areas: new Map() };

/** Part of a scope in which a rule's parameters have one value each. */
export interface ParameterGroup {
  readonly scope: Scope;
  /** Prefixes below the scope that belong to another group. */
  readonly outside: Scope;
  readonly values: ReadonlyMap<string, ParameterValue>;
}

const value = z.union([z.number(), z.array(z.string())]);
const settingsFile = z.looseObject({ areas: z.record(z.string(), z.record(z.string(), value)).optional() });

/**
 * Settings from the text of a JSON file: `{"liaison.visitDays": 120, "areas": {"371702": {"oc.partyShare": 0.6}}}`.
 * @throws PublicError BAD_USER_INPUT naming the key that no rule takes, or whose value is no number
 */
export function readParameterSettings(text: string, rules: readonly GapRuleDefinition[]): ParameterSettings {
  const { areas = {}, ...everywhere } = settingsFile.parse(JSON.parse(text));
  const known = new Map(
    rules.flatMap((rule) =>
      rule.parameters.filter(({ shownOnly }) => !shownOnly).map((each) => [each.key, each] as const),
    ),
  );
  const checked = (entries: Readonly<Record<string, unknown>>): ReadonlyMap<string, ParameterValue> =>
    new Map(Object.entries(entries).map(([key, given]) => [key, checkedValue(key, given, known.get(key))]));
  return {
    everywhere: checked(everywhere),
    areas: new Map(Object.entries(areas).map(([prefix, entries]) => [prefix, checked(entries)])),
  };
}

/** The groups of a scope for one rule: usually a single one; one more for each area with values of its own. */
export function parameterGroups(
  rule: GapRuleDefinition,
  settings: ParameterSettings,
  scope: Scope,
): ParameterGroup[] {
  const keys = new Set(rule.parameters.map(({ key }) => key));
  const special = [...settings.areas].filter(([, values]) => [...values.keys()].some((key) => keys.has(key)));
  const prefixes = special.map(([prefix]) => prefix);
  const groups = special.map(([prefix]) => ({
    scope: intersection(scope, prefix),
    outside: disjoint(prefixes.filter((other) => other !== prefix && other.startsWith(prefix))),
    values: valuesAt(rule, settings, prefix),
  }));
  return [{ scope, outside: disjoint(prefixes), values: valuesAt(rule, settings, "") }, ...groups].filter(
    (group) => group.scope.length > 0,
  );
}

/** The values that hold for a subject in this area. */
export function valuesAt(
  rule: GapRuleDefinition,
  settings: ParameterSettings,
  areaCode: string,
): ReadonlyMap<string, ParameterValue> {
  const layers = [...settings.areas]
    .filter(([prefix]) => areaCode.startsWith(prefix))
    .sort(([a], [b]) => a.length - b.length);
  return new Map(
    rule.parameters.map((parameter) => [
      parameter.key,
      [settings.everywhere, ...layers.map(([, values]) => values)].reduce<ParameterValue | undefined>(
        (found, values) => values.get(parameter.key) ?? found,
        undefined,
      ) ?? defaultOf(parameter),
    ]),
  );
}

export function defaultOf(parameter: RuleParameterDefinition): ParameterValue {
  return parameter.type === "Text" ? parameter.default.split(/\s*,\s*/) : Number(parameter.default);
}

export function shownValue(value: ParameterValue): string {
  return typeof value === "number" ? String(value) : value.join(", ");
}

function intersection(scope: Scope, prefix: string): Scope {
  if (scope.some((allowed) => prefix.startsWith(allowed))) return [prefix];
  return scope.filter((allowed) => allowed.startsWith(prefix));
}

function checkedValue(
  key: string,
  given: unknown,
  parameter: RuleParameterDefinition | undefined,
): ParameterValue {
  const parsed = value.safeParse(given);
  const expected = parameter?.type === "Text" ? "a list of words" : "a number that is not negative";
  if (parameter && parsed.success && (parameter.type === "Text") === Array.isArray(parsed.data)) {
    if (
      typeof parsed.data !== "number" ||
      (parsed.data >= 0 && (parameter.type !== "Int" || Number.isInteger(parsed.data)))
    ) {
      return parsed.data;
    }
  }
  throw new PublicError(
    "BAD_USER_INPUT",
    parameter
      ? `Rule parameter ${key}: expected ${expected}, got ${JSON.stringify(given)}. Correct the settings file. / 规则参数 ${key} 的值无法使用。`
      : `Rule parameter ${key}: no rule has it. The rule book lists all keys. / 没有规则使用参数 ${key}。`,
  );
}
