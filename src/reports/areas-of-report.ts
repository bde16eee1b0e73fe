import type { AreaLevel } from "../generated/graphql.ts";
import { headlineFigures, shareOf } from "./headline-figures.ts";
import type { NamedArea } from "./place-names.ts";
import { type ReportArea, type ReportSeverity, severities } from "./report-model.ts";
import type { Rates } from "./run-counts.ts";

export type GapsBySeverity = Record<ReportSeverity, number>;

export const digitsOfLevel: Readonly<Record<AreaLevel, number>> = {
  CITY: 4,
  DISTRICT: 6,
  STREET: 9,
  COMMUNITY: 12,
};

/** The level below a scope: districts of a city, streets of a district, communities of a street. */
export function levelBelow(scope: readonly string[]): "DISTRICT" | "STREET" | "COMMUNITY" {
  const digits = Math.min(...scope.map((prefix) => prefix.length));
  return digits < 6 ? "DISTRICT" : digits < 9 ? "STREET" : "COMMUNITY";
}

/** Areas with their headline rates, the lowest mean rate first; those where nothing could be judged come last. */
export function rankedAreas(
  areas: readonly NamedArea[],
  rates: ReadonlyMap<string, Rates>,
  gaps: ReadonlyMap<string, GapsBySeverity>,
): ReportArea[] {
  return areas
    .map(({ code, name }) => {
      const shares = headlineFigures.map((figure) => shareOf(figure, rates.get(code)?.get(figure.rule)));
      const known = shares.flatMap(({ rate }) => (rate === null ? [] : [rate]));
      return {
        code,
        name,
        rate: known.length === 0 ? null : known.reduce((sum, rate) => sum + rate, 0) / known.length,
        shares,
        gaps: gaps.get(code) ?? noGaps(),
      };
    })
    .sort((a, b) => (a.rate ?? 2) - (b.rate ?? 2) || (a.code < b.code ? -1 : 1));
}

export function noGaps(): GapsBySeverity {
  return { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0, INFO: 0 };
}

/** Counts findings by severity, in all and in every place above them. */
export class GapCounter {
  readonly all = noGaps();
  readonly byPlace = new Map<string, GapsBySeverity>();

  add(severity: ReportSeverity, code: string): void {
    this.all[severity] += 1;
    for (const digits of [6, 9, 12]) {
      if (code.length < digits) continue;
      const place = code.slice(0, digits);
      const counts = this.byPlace.get(place) ?? noGaps();
      counts[severity] += 1;
      this.byPlace.set(place, counts);
    }
  }
}

/** How grave, 0 is the gravest. */
export function rankOf(severity: ReportSeverity): number {
  return severities.indexOf(severity);
}
