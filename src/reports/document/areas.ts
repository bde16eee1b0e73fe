import type { ReportArea } from "../report-model.ts";
import { type Block, column, note } from "./blocks.ts";
import type { Composing } from "./composing.ts";

/** Areas by rate, the lowest first; then the streets with the lowest rates. */
export function areaBlocks(composing: Composing): Block[] {
  const { summary, wording, numbering } = composing;
  const { text } = wording;
  if (summary.areas.length === 0) return [];
  return [
    numbering.heading(text("heading.areas")),
    note(text("sentence.ranking")),
    ranking(summary.areas, composing, text(`level.${summary.areaLevel}`)),
    ...(summary.weakestStreets.length === 0
      ? []
      : [
          numbering.under(text("sub.weakestStreets")),
          ranking(summary.weakestStreets, composing, text("level.STREET")),
        ]),
  ];
}

function ranking(areas: readonly ReportArea[], { summary, wording }: Composing, level: string): Block {
  const { text, percent, number } = wording;
  // A figure that is full everywhere tells no area from another.
  const shown = summary.headlines.flatMap(({ key }, index) =>
    areas.some((area) => area.shares[index]?.rate !== null && area.shares[index]?.rate !== 1)
      ? [{ key, index }]
      : [],
  );
  const total = (area: ReportArea): number => Object.values(area.gaps).reduce((sum, count) => sum + count, 0);
  return {
    kind: "table",
    columns: [
      column(text("column.rank"), 2, "center"),
      column(level, 5),
      column(text("column.mean"), 3.6, "right"),
      ...shown.map(({ key }) => column(text(`short.${key}`), 3, "right")),
      column(text("column.gap"), 2, "right"),
    ],
    rows: areas.map((area, rank) => [
      String(rank + 1),
      area.name,
      percent(area.rate),
      ...shown.map(({ index }) => {
        const share = area.shares[index];
        return share === undefined || share.total === 0
          ? "–"
          : `${percent(share.rate)}\n(${number(share.met)}/${number(share.total)})`;
      }),
      number(total(area)),
    ]),
  };
}
