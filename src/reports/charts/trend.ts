import type { PictureBlock } from "../document/blocks.ts";
import type { ReportSummary } from "../report-model.ts";
import type { Wording } from "../wording.ts";
import { percentOf } from "./coverage.ts";
import { colour, drawSvg } from "./draw.ts";
import { seriesLooks } from "./series.ts";

const width = 760;
const height = 300;
const linesShown = 5;

/** Bars for the number of gaps, lines for the headline rates that moved most. */
export function trendChart(summary: ReportSummary, wording: Wording): PictureBlock {
  const { text } = wording;
  const { trend, headlines } = summary;
  const shown = headlines
    .map((headline, index) => ({
      headline,
      index,
      moved: spread(trend.map(({ shares }) => shares[index]?.rate ?? null)),
    }))
    .sort((a, b) => b.moved - a.moved || a.index - b.index)
    .slice(0, linesShown)
    .sort((a, b) => a.index - b.index);
  const svg = drawSvg(
    {
      grid: { left: 8, right: 8, top: 56, bottom: 8, containLabel: true },
      legend: { top: 0, itemWidth: 18, itemHeight: 10, itemGap: 14, textStyle: { color: colour.text } },
      xAxis: {
        type: "category",
        data: trend.map(({ on }) => on.slice(2)),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: colour.lineStrong } },
        axisLabel: { color: colour.text2, interval: 0, fontSize: 11 },
      },
      yAxis: [
        {
          type: "value",
          name: text("chart.gaps"),
          nameTextStyle: { color: colour.text2 },
          axisLabel: { color: colour.text2 },
          splitLine: { lineStyle: { color: colour.line } },
        },
        {
          type: "value",
          name: text("chart.rate"),
          min: 0,
          max: 100,
          nameTextStyle: { color: colour.text2 },
          axisLabel: { formatter: "{value}%", color: colour.text2 },
          splitLine: { show: false },
        },
      ],
      series: [
        {
          type: "bar",
          name: text("chart.gaps"),
          barWidth: 20,
          itemStyle: { color: colour.verdict.gapSoft, borderColor: colour.verdict.gap },
          label: { show: true, position: "insideBottom", color: colour.verdict.gap, fontSize: 11 },
          data: trend.map(({ gaps }) => gaps),
        },
        ...shown.map(({ headline, index }, place) => ({
          type: "line",
          yAxisIndex: 1,
          name: text(`short.${headline.key}`),
          symbol: seriesLooks[place]?.symbol ?? "circle",
          symbolSize: 7,
          lineStyle: { width: 1.5, color: seriesLooks[place]?.colour ?? colour.verdict.met },
          itemStyle: { color: seriesLooks[place]?.colour ?? colour.verdict.met },
          data: trend.map(({ shares }) => percentOf(shares[index]?.rate ?? null)),
        })),
      ],
    },
    { width, height, watermark: summary.synthetic ? text("synthetic") : null },
  );
  const caption = text("sentence.trendCaption", { count: trend.length });
  return { kind: "picture", name: "trend", svg, alt: caption, caption, width, height };
}

function spread(rates: readonly (number | null)[]): number {
  const known = rates.filter((rate) => rate !== null);
  return known.length === 0 ? 0 : Math.max(...known) - Math.min(...known);
}
