import type { EChartsCoreOption } from "echarts/core";
import { fontFamily, type Mode, tokens } from "../../design/tokens.ts";

/** The design's tokens in ECharts' words (design README, section 10). */
export function chartTheme(mode: Mode, chinese: boolean): EChartsCoreOption {
  const colour = tokens.colour[mode];
  const { small, micro } = tokens.font.scale;
  const axis = {
    axisLine: { lineStyle: { color: colour.lineStrong } },
    axisTick: { show: false },
    axisLabel: { color: colour.text2, fontSize: micro.size },
    splitLine: { lineStyle: { color: colour.line } },
  };
  return {
    color: [
      colour.verdict.met,
      colour.verdict.gap,
      colour.text2,
      colour.accent,
      colour.node.centre,
      colour.node.company,
    ],
    textStyle: { fontFamily: fontFamily(chinese), fontSize: small.size, color: colour.text2 },
    categoryAxis: axis,
    valueAxis: axis,
    line: { lineStyle: { width: 1.6 }, symbol: "circle" },
    tooltip: {
      backgroundColor: colour.surface,
      borderWidth: 0,
      extraCssText: `box-shadow: ${tokens.elevation[mode][2]}`,
      textStyle: { color: colour.text, fontSize: small.size },
      axisPointer: { lineStyle: { color: colour.lineStrong } },
    },
  };
}
