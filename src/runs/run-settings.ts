import { z } from "zod";
import type { Scope } from "../auth/scope.ts";
import {
  type ParameterSettings,
  type ParameterValue,
  parameterGroups,
  shownValue,
  valuesAt,
} from "../gaps/parameters.ts";
import type { GapRuleDefinition } from "../gaps/rule.ts";
import { gapRules } from "../generated/gap-rules.ts";
import type { RunModel } from "./model.ts";

/** Rule parameters as a run keeps them: values by key for the whole scope, and those of areas that differ. */
export interface StoredSettings {
  readonly parameters: string;
  readonly areaParameters: string;
}

export function storedSettings(settings: ParameterSettings): StoredSettings {
  const shown = (values: ReadonlyMap<string, ParameterValue>): Record<string, string> =>
    Object.fromEntries([...values].map(([key, value]) => [key, shownValue(value)]));
  return {
    parameters: JSON.stringify(
      Object.assign({}, ...gapRules.map((rule) => shown(valuesAt(rule, settings, "")))),
    ),
    areaParameters: JSON.stringify(
      Object.fromEntries([...settings.areas].map(([prefix, values]) => [prefix, shown(values)])),
    ),
  };
}

/** The parameters that held in a run, by key, as text. */
export function parametersOf(run: Pick<RunModel, "parameters">): Readonly<Record<string, string>> {
  return valuesByKey.parse(JSON.parse(run.parameters));
}

/** The settings with which a run was evaluated, ready to evaluate again. A key that no rule has any more is left out. */
export function settingsOf(run: StoredSettings): ParameterSettings {
  return {
    everywhere: readValues(parametersOf(run)),
    areas: new Map(
      Object.entries(areaParametersOf(run)).map(([prefix, values]) => [prefix, readValues(values)]),
    ),
  };
}

/** Whether a rule was asked with other parameters in one run than in the other, somewhere in this scope. */
export function parametersDiffer(
  rule: GapRuleDefinition,
  one: StoredSettings,
  other: StoredSettings,
  scope: Scope,
): boolean {
  const groups = (run: StoredSettings): string =>
    JSON.stringify(
      parameterGroups(rule, settingsOf(run), scope).map((group) => [
        group.scope,
        group.outside,
        [...group.values],
      ]),
    );
  return groups(one) !== groups(other);
}

const valuesByKey = z.record(z.string(), z.string());
const valuesByArea = z.record(z.string(), valuesByKey);

function areaParametersOf(run: StoredSettings): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return valuesByArea.parse(JSON.parse(run.areaParameters));
}

function readValues(texts: Readonly<Record<string, string>>): ReadonlyMap<string, ParameterValue> {
  return new Map(
    gapRules.flatMap((rule) =>
      rule.parameters.flatMap(({ key, type }) => {
        const text = texts[key];
        if (text === undefined) return [];
        return [[key, type === "Text" ? text.split(/\s*,\s*/) : Number(text)] as const];
      }),
    ),
  );
}
