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
const settingsFile = z.looseObject({
  areas: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
});

/**
 * Settings from a JSON file: `{"liaison.visitDays": 120, "areas": {"371702": {"oc.partyShare": 0.6}}}`.
 * @param read gives the text of a file
 * @throws PublicError BAD_USER_INPUT naming the file, and in it the key or area that cannot be used
 */
export function parameterSettingsOf(
  file: string,
  read: (file: string) => string,
  rules: readonly GapRuleDefinition[],
): ParameterSettings {
  try {
    return readParameterSettings(read(file), rules);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PublicError(
      "BAD_USER_INPUT",
      `RULES_FILE ${file} cannot be used: ${reason} Nothing was begun. / 规则参数文件 ${file} 无法使用。`,
      { file },
    );
  }
}

/**
 * The same from the file's text.
 * @throws PublicError BAD_USER_INPUT naming the key that no rule has, or whose value is out of range
 */
export function readParameterSettings(text: string, rules: readonly GapRuleDefinition[]): ParameterSettings {
  const { areas = {}, ...everywhere } = settingsObject(text);
  const known = new Map(
    rules.flatMap((rule) =>
      rule.parameters.filter(({ shownOnly }) => !shownOnly).map((each) => [each.key, each] as const),
    ),
  );
  const checked = (entries: Readonly<Record<string, unknown>>): ReadonlyMap<string, ParameterValue> =>
    new Map(Object.entries(entries).map(([key, given]) => [key, checkedValue(key, given, known.get(key))]));
  return {
    everywhere: checked(everywhere),
    areas: new Map(
      Object.entries(areas).map(([prefix, entries]) => [checkedPrefix(prefix), checked(entries)]),
    ),
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

function settingsObject(text: string): z.infer<typeof settingsFile> {
  const parsed = settingsFile.safeParse(parsedJson(text));
  if (parsed.success) return parsed.data;
  throw new PublicError(
    "BAD_USER_INPUT",
    'Expected a JSON object such as {"liaison.visitDays": 120, "areas": {"371702": {"oc.partyShare": 0.6}}}. / 应为 JSON 对象。',
  );
}

/** Undefined for what is no JSON. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function checkedPrefix(prefix: string): string {
  if (/^\d{4}(\d{2}(\d{3}(\d{3})?)?)?$/.test(prefix)) return prefix;
  throw new PublicError(
    "BAD_USER_INPUT",
    `"areas" names ${prefix}; expected a code prefix of 4, 6, 9 or 12 digits. / 区划代码前缀应为 4、6、9 或 12 位数字。`,
  );
}

function checkedValue(
  key: string,
  given: unknown,
  parameter: RuleParameterDefinition | undefined,
): ParameterValue {
  if (!parameter) {
    throw new PublicError(
      "BAD_USER_INPUT",
      `Rule parameter ${key}: no rule has it. The rule book lists all keys. / 没有规则使用参数 ${key}。`,
    );
  }
  const parsed = value.safeParse(given);
  const { expected, accepts } = rangeOf(parameter);
  if (parsed.success && accepts(parsed.data)) return parsed.data;
  throw new PublicError(
    "BAD_USER_INPUT",
    `Rule parameter ${key}: expected ${expected}, got ${JSON.stringify(given)}. Correct the settings file. / 规则参数 ${key} 的值无法使用。`,
  );
}

interface Range {
  readonly expected: string;
  readonly accepts: (value: ParameterValue) => boolean;
}

/** What a parameter may be: the card's type and unit say it, and of words the default's. */
function rangeOf(parameter: RuleParameterDefinition): Range {
  if (parameter.type === "Text") {
    const bands = /^\d+-\d+$/.test(parameter.default);
    const word = bands ? /^\d+-\d+$/ : /^[A-Z][A-Z_]*$/;
    return {
      expected: bands ? 'a list of bands such as ["4-15"]' : 'a list of words such as ["STREET", "GRID"]',
      accepts: (given) =>
        typeof given !== "number" && given.length > 0 && given.every((each) => word.test(each)),
    };
  }
  const share = parameter.unit?.startsWith("share") === true;
  const whole = parameter.type === "Int";
  return {
    expected: share ? "a share from 0 to 1" : whole ? "a whole number, 0 or more" : "a number, 0 or more",
    accepts: (given) =>
      typeof given === "number" &&
      given >= 0 &&
      (!share || given <= 1) &&
      (!whole || Number.isInteger(given)),
  };
}
