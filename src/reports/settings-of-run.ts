import { z } from "zod";
import type { ParameterSettings } from "../gaps/parameters.ts";
import { gapRules } from "../generated/gap-rules.ts";
import type { RunModel } from "../runs/model.ts";
import type { ReportSummary } from "./report-model.ts";

const stored = z.record(z.string(), z.string());

/** The parameters a run judged with, so that its subjects are judged with the same again. */
export function settingsOfRun(run: RunModel, now: ParameterSettings): ParameterSettings {
  const values = stored.parse(JSON.parse(run.parameters));
  const everywhere = new Map(
    gapRules
      .flatMap((rule) => rule.parameters)
      .flatMap(({ key, type }) => {
        const value = values[key];
        if (value === undefined) return [];
        return [[key, type === "Text" ? value.split(", ") : Number(value)] as const];
      }),
  );
  return { everywhere, areas: now.areas };
}

/** Every parameter of the run once, with the rules that read it, by key. */
export function parametersOfRun(run: RunModel): ReportSummary["parameters"] {
  const values = stored.parse(JSON.parse(run.parameters));
  const byKey = new Map<string, ReportSummary["parameters"][number]>();
  for (const rule of gapRules) {
    for (const { key, default: standard, unit } of rule.parameters) {
      const rules = [...(byKey.get(key)?.rules ?? []), rule.id];
      byKey.set(key, { key, value: values[key] ?? standard, default: standard, unit, rules });
    }
  }
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
