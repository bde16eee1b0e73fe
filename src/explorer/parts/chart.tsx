import type { EChartsCoreOption } from "echarts/core";
import { useEffect, useRef, useState } from "react";
import { chartTheme } from "../design/chart-theme.ts";
import { Notice } from "./notice.tsx";
import { usePreferences } from "../preferences.tsx";

/**
 * A chart in the colours of the page. What draws it comes when the first chart is shown; where it cannot be had, the
 * label stands in its place.
 * @param option the same object as long as it says the same
 * @param label all of it in words, for who does not see it
 */
export function Chart({
  option,
  label,
  height,
}: {
  readonly option: EChartsCoreOption;
  readonly label: string;
  readonly height: number;
}) {
  const { language, mode } = usePreferences();
  const holder = useRef<HTMLDivElement>(null);
  const [absent, setAbsent] = useState(false);
  useEffect(() => {
    let end: (() => void) | null = null;
    let left = false;
    import("./draw-chart.ts").then(
      ({ drawChart }) => {
        if (left || holder.current === null) return;
        end = drawChart(holder.current, chartTheme(mode, language === "zh-CN"), option);
      },
      () => setAbsent(true),
    );
    return () => {
      left = true;
      end?.();
    };
  }, [option, language, mode]);
  if (absent) return <Notice title={label} />;
  return <div ref={holder} className="chart" role="img" aria-label={label} style={{ height }} />;
}
