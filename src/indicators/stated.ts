import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { indicatorValues } from "../generated/cypher.ts";
import type { Indicator } from "../generated/graphql.ts";
import type { RequestContext } from "../server/context.ts";

/** Every figure the article states itself, beside what the graph holds on the day within the viewer's scope. */
export async function indicatorsOn(on: string, context: RequestContext): Promise<Indicator[]> {
  const rows = await context.graph.rows(indicatorValues, { on, scope: context.viewer.scope });
  const values = new Map<string, number | null>(Object.entries(rows[0] ?? {}));
  return articleFigures()
    .filter((figure) => figure.kind === "exact")
    .map((figure) => {
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
}

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

/** The figures of the article: those of kind `exact` it states itself, the others follow from them or are assumed. */
export function articleFigures(): readonly z.infer<typeof figureRow>[] {
  const text = readFileSync(new URL("./figures.csv", import.meta.url));
  return z.array(figureRow).parse(parse(text, { columns: true, bom: true }));
}

/** As the figure is meant: equal, `about:n` (within n), or at least. Percentages are compared after rounding to four places. */
function agrees(compare: string, stated: number, actual: number): boolean {
  if (compare === "at_least") return actual >= stated;
  const tolerance = /^about:(\d+(?:\.\d+)?)$/.exec(compare);
  if (tolerance) return Math.abs(actual - stated) <= Number(tolerance[1]);
  return Math.abs(actual - stated) < 0.00005;
}
