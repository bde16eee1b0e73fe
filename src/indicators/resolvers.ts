import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { indicatorValues } from "../generated/cypher.ts";
import type { Resolvers } from "../generated/graphql.ts";
import { dayOf } from "../server/context.ts";

export const indicatorResolvers: Resolvers = {
  Query: {
    indicators: async (_root, args, context) => {
      const rows = await context.graph.rows(indicatorValues, {
        on: dayOf(args, context),
        scope: context.viewer.scope,
      });
      const values = new Map<string, number | null>(Object.entries(rows[0] ?? {}));
      return statedFigures().map((figure) => {
        const actual = values.get(figure.key) ?? null;
        return {
          key: figure.key,
          system: figure.system_id,
          nameZh: figure.name_zh,
          nameEn: figure.name_en,
          unit: figure.unit,
          stated: figure.value,
          actual,
          agrees: actual === null ? null : agrees(figure.compare, figure.value, actual),
          note: figure.counts_in_graph,
        };
      });
    },
  },
};

const figureRow = z.object({
  key: z.string(),
  system_id: z.string(),
  name_zh: z.string(),
  name_en: z.string(),
  value: z.coerce.number(),
  unit: z.string(),
  counts_in_graph: z.string(),
  kind: z.string(),
  compare: z.string(),
});

/** The figures the article states itself; derived and assumed ones are no indicators. */
function statedFigures(): readonly z.infer<typeof figureRow>[] {
  const text = readFileSync(new URL("./figures.csv", import.meta.url));
  return z
    .array(figureRow)
    .parse(parse(text, { columns: true, bom: true }))
    .filter((figure) => figure.kind === "exact");
}

/** As the figure is meant: equal, `about:n` (within n), or at least. Percentages are compared after rounding to four places. */
function agrees(compare: string, stated: number, actual: number): boolean {
  if (compare === "at_least") return actual >= stated;
  const tolerance = /^about:(\d+(?:\.\d+)?)$/.exec(compare);
  if (tolerance) return Math.abs(actual - stated) <= Number(tolerance[1]);
  return Math.abs(actual - stated) < 0.00005;
}
