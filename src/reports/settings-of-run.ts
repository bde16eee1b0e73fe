import { shownValue } from "../gaps/parameters.ts";
import { gapRules } from "../generated/gap-rules.ts";
import type { RunModel } from "../runs/model.ts";
import { parametersOf, settingsOf } from "../runs/run-settings.ts";
import type { ReportSummary } from "./report-model.ts";

/** Every parameter of the run once, with the rules that read it and the areas where it differs, by key. */
export function parametersOfRun(run: RunModel): ReportSummary["parameters"] {
  const values = parametersOf(run);
  const { areas } = settingsOf(run);
  const byKey = new Map<string, ReportSummary["parameters"][number]>();
  for (const rule of gapRules) {
    for (const { key, default: standard, unit } of rule.parameters) {
      const rules = [...(byKey.get(key)?.rules ?? []), rule.id];
      const differing = [...areas].flatMap(([code, inArea]) => {
        const value = inArea.get(key);
        return value === undefined ? [] : [{ code, value: shownValue(value) }];
      });
      byKey.set(key, {
        key,
        value: values[key] ?? standard,
        default: standard,
        unit,
        rules,
        areas: differing,
      });
    }
  }
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
