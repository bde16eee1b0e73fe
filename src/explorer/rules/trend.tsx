import type { EChartsCoreOption } from "echarts/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Asked } from "../api/show-query.ts";
import { type Mode, tokens } from "../../design/tokens.ts";
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
  base = null,
  head = null,
  question,
}: {
  readonly runs: readonly StoredRun[];
  /** Ids of the compared runs; null: none is compared. */
  readonly base?: string | null;
  readonly head?: string | null;
  readonly question: Asked;
}) {
  const { t } = useTranslation();
  const { mode } = usePreferences();
  const shown = useMemo(() => runs.filter(isFinished).slice(0, most).reverse(), [runs]);
  const option = useMemo(() => {
    const points = shown.map((run) => ({
      on: run.on,
      gaps: gapsOf(run),
      compared: run.id === base || run.id === head,
    }));
    return trendOption(points, t("rules.allGaps"), mode);
  }, [shown, base, head, mode, t]);
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

interface Point {
  readonly on: string;
  readonly gaps: number;
  readonly compared: boolean;
}

function trendOption(points: readonly Point[], name: string, mode: Mode): EChartsCoreOption {
  const { accent, text2 } = tokens.colour[mode];
  return {
    grid: { left: 64, right: 48, top: 20, bottom: 28 },
    tooltip: { trigger: "axis", confine: true },
    xAxis: {
      type: "category",
      boundaryGap: false,
      data: points.map(({ on }) => on),
      axisLabel: {
        interval: 0,
        formatter: (on: string, index: number) =>
          points[index]?.compared === true ? `{compared|${on.slice(2)}}` : on.slice(2),
        rich: {
          compared: {
            color: accent,
            fontSize: tokens.font.scale.micro.size,
            fontWeight: tokens.font.weights.strong,
          },
        },
      },
    },
    yAxis: { type: "value", scale: true, splitNumber: 2, axisLabel: { formatter: count } },
    series: [
      {
        type: "line",
        name,
        color: text2,
        tooltip: { valueFormatter: count },
        data: points.map(({ gaps, compared }) => ({
          value: gaps,
          symbolSize: compared ? 10 : 5,
          itemStyle: { color: compared ? accent : text2 },
        })),
      },
    ],
  };
}
