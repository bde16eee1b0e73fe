import { LineChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { tokens } from "../../design/tokens.ts";

use([LineChart, GridComponent, TooltipComponent, SVGRenderer]);

/** Draws a chart as wide and high as its holder, whatever that becomes, until the function it returns is called. */
export function drawChart(
  holder: HTMLElement,
  theme: EChartsCoreOption,
  option: EChartsCoreOption,
): () => void {
  const chart = init(holder, theme, { renderer: "svg" });
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  chart.setOption({ animation: !still, animationDuration: tokens.motion.base, ...option });
  const resized = new ResizeObserver(() => chart.resize());
  resized.observe(holder);
  return () => {
    resized.disconnect();
    chart.dispose();
  };
}
