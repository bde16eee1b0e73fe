import { BarChart, GraphChart, LineChart, ScatterChart } from "echarts/charts";
import { GraphicComponent, GridComponent, LegendComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { LegacyGridContainLabel } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import { tokens } from "../../design/tokens.ts";

use([
  BarChart,
  GraphChart,
  LineChart,
  ScatterChart,
  GraphicComponent,
  GridComponent,
  LegendComponent,
  LegacyGridContainLabel,
  SVGRenderer,
]);

/** The family that PDF and PNG find in the fonts the program brings; a browser falls back to its own. */
export const chartFont = "Noto Sans SC";

/** The light colours of the design, so that a kind or a verdict looks the same on paper as on a page. */
export const colour = tokens.colour.light;

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Lies across the picture; null: none. */
  readonly watermark: string | null;
}

/** Draws a chart as SVG text: without a browser, and the same text for the same option every time. */
export function drawSvg(option: EChartsCoreOption, { width, height, watermark }: Drawing): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: chartFont, color: colour.text, fontSize: 12 },
      ...(watermark === null ? {} : { graphic: [across(watermark, width, height)] }),
      ...option,
    });
    return withStableIds(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}

function across(text: string, width: number, height: number) {
  return {
    type: "text",
    x: width / 2,
    y: height / 2,
    rotation: 0.35,
    z: -10,
    silent: true,
    style: {
      text,
      fill: colour.sunken,
      fontFamily: chartFont,
      fontWeight: 700,
      fontSize: Math.round(Math.min(width / 8, height / 4)),
      align: "center",
      verticalAlign: "middle",
    },
  };
}

/** The library counts its drawings through the life of the process and writes the count into the ids. */
function withStableIds(svg: string): string {
  const names = new Map<string, string>();
  return svg.replace(/\bzr\d+-([a-z]+)(\d+)/g, (whole, kind: string) => {
    const known = names.get(whole) ?? `${kind}${names.size}`;
    names.set(whole, known);
    return known;
  });
}
