import type { Scope } from "../auth/scope.ts";
import { areasOfLevel } from "../generated/cypher.ts";
import type { AreaLevel } from "../generated/graphql.ts";
import type { Graph } from "../graph/graph.ts";
import { prefixOf } from "../auth/scope.ts";
import type { ReportPlace } from "./report-model.ts";

export interface NamedArea {
  readonly code: string;
  readonly name: string;
}

/** The places within a scope by level, and the names that stand above any code. */
export interface PlaceNames {
  areas(level: AreaLevel): readonly NamedArea[];
  place(code: string): ReportPlace;
}

const levels = ["CITY", "DISTRICT", "STREET", "COMMUNITY"] as const;

/** Every place that exists on the day, with those above the scope so that a report on a street can name its city. */
export async function loadPlaceNames(graph: Graph, scope: Scope, on: string): Promise<PlaceNames> {
  const cities = [...new Set(scope.map((prefix) => prefix.slice(0, 4)))];
  const rows = await Promise.all(
    levels.map(async (level) => {
      const within = level === "COMMUNITY" ? scope : cities;
      const found = await graph.rows(areasOfLevel, { level, on, scope: within });
      return [level, found.map(({ id, name }) => ({ code: id, name }))] as const;
    }),
  );
  const byLevel = new Map<AreaLevel, readonly NamedArea[]>(rows);
  const names = new Map(rows.flatMap(([, areas]) => areas.map(({ code, name }) => [code, name])));
  const within = ({ code }: NamedArea): boolean => scope.some((prefix) => prefixOf(code).startsWith(prefix));
  const nameAt = (code: string, digits: number): string | null =>
    code.length >= digits ? (names.get(code.slice(0, digits)) ?? null) : null;
  return {
    areas: (level) => (byLevel.get(level) ?? []).filter(within),
    place: (code) => ({
      code,
      district: nameAt(code, 6),
      street: nameAt(code, 9),
      community: nameAt(code, 12),
    }),
  };
}
