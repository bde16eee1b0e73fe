import type { EChartsCoreOption } from "echarts/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Asked } from "../api/show-query.ts";
import { tokens } from "../design/tokens.ts";
import { count } from "../format.ts";
import { Chart } from "../parts/chart.tsx";
import { Panel } from "../parts/panel.tsx";
import { usePreferences } from "../preferences.tsx";
import { isFinished } from "../run-status.ts";
import { gapsOf, type StoredRun } from "./run-table.tsx";

/** As many runs as the line shows. */
const most = 12;

/** Gaps of the latest runs as a line, oldest at the left; the two compared runs carry a dot and their day in colour. */
export function Trend({
  runs,
  marked,
  question,
}: {
  readonly runs: readonly StoredRun[];
  readonly marked: readonly string[];
  readonly question: Asked;
}) {
  const { t } = useTranslation();
  const { mode } = usePreferences();
  const shown = useMemo(() => runs.filter(isFinished).slice(0, most).reverse(), [runs]);
  const compared = marked.join();
  const option = useMemo(
    () => trendOption(shown, new Set(compared.split(",")), t("rules.allGaps"), tokens.colour[mode].accent),
    [shown, compared, mode, t],
  );
  if (shown.length < 2) return null;
  return (
    <Panel title={t("rules.trend", { count: shown.length })} hint={t("rules.trendHint")} asked={[question]}>
      <Chart
        option={option}
        label={shown.map((run) => `${run.on}: ${count(gapsOf(run))}`).join(", ")}
        height={160}
      />
    </Panel>
  );
}

function trendOption(
  runs: readonly StoredRun[],
  compared: ReadonlySet<string>,
  name: string,
  accent: string,
): EChartsCoreOption {
  const isCompared = (index: number): boolean => compared.has(runs[index]?.id ?? "");
  return {
    grid: { left: 64, right: 48, top: 20, bottom: 28 },
    tooltip: { trigger: "axis", confine: true },
    xAxis: {
      type: "category",
      boundaryGap: false,
      data: runs.map(({ on }) => on),
      axisLabel: {
        formatter: (on: string, index: number) => (isCompared(index) ? `{compared|${on}}` : on),
        rich: { compared: { color: accent, fontWeight: tokens.font.weights.strong, fontSize: 11 } },
      },
    },
    yAxis: { type: "value", scale: true, splitNumber: 2, axisLabel: { formatter: count } },
    series: [
      {
        type: "line",
        name,
        color: accent,
        tooltip: { valueFormatter: count },
        data: runs.map((run, index) => ({
          value: gapsOf(run),
          symbol: isCompared(index) ? "circle" : "none",
          symbolSize: 9,
        })),
      },
    ],
  };
}
