import type { PictureBlock } from "../document/blocks.ts";
import type { ReportSummary } from "../report-model.ts";
import type { Wording } from "../wording.ts";
import { colour, drawSvg } from "./draw.ts";
import { seriesLooks } from "./series.ts";

const width = 760;

/** A row an area, the lowest mean rate on top; a mark for each headline rate that differs between areas. */
export function coverageChart(summary: ReportSummary, wording: Wording): PictureBlock {
  const { text } = wording;
  const areas = summary.areas.filter((area) => area.rate !== null).slice(0, 20);
  const shown = summary.headlines
    .map((headline, index) => ({ headline, index }))
    .filter(({ index }) => areas.some((area) => (area.shares[index]?.rate ?? 1) < 1))
    .slice(0, seriesLooks.length);
  const height = 66 + areas.length * 19;
  const svg = drawSvg(
    {
      grid: { left: 8, right: 28, top: 34, bottom: 8, containLabel: true },
      legend: { top: 0, itemWidth: 11, itemHeight: 11, itemGap: 14, textStyle: { color: colour.text } },
      xAxis: {
        type: "value",
        min: 0,
        max: 100,
        axisLabel: { formatter: "{value}%", color: colour.text2 },
        splitLine: { lineStyle: { color: colour.line } },
      },
      yAxis: {
        type: "category",
        inverse: true,
        data: areas.map(({ name }) => name),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: colour.lineStrong } },
        axisLabel: { interval: 0, color: colour.text },
        splitLine: { show: true, lineStyle: { color: colour.line } },
      },
      series: shown.map(({ headline, index }, place) => ({
        type: "scatter",
        name: text(`short.${headline.key}`),
        symbol: seriesLooks[place]?.symbol ?? "circle",
        symbolSize: 10,
        itemStyle: { color: seriesLooks[place]?.colour ?? colour.verdict.met },
        data: areas.map((area) => percentOf(area.shares[index]?.rate ?? null)),
      })),
    },
    { width, height, watermark: summary.synthetic ? text("synthetic") : null },
  );
  const caption = text("sentence.coverageCaption", { level: text(`level.${summary.areaLevel}`) });
  return { kind: "picture", name: "coverage", svg, alt: caption, caption, width, height };
}

/** Null where nothing could be judged: no mark is drawn there. */
export function percentOf(rate: number | null): number | string {
  return rate === null ? "-" : Math.round(rate * 1000) / 10;
}
