import { useTranslation } from "react-i18next";
import type { Asked } from "../api/show-query.ts";
import { count } from "../format.ts";
import { Panel } from "../parts/panel.tsx";
import { isFinished } from "../run-status.ts";
import { gapsOf, type StoredRun } from "./run-table.tsx";

/** As many runs as the line shows. */
const most = 12;
const [width, height, left, right, top, bottom] = [860, 132, 56, 24, 14, 26];

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
  const points = runs
    .filter(isFinished)
    .slice(0, most)
    .reverse()
    .map((run) => ({ run, gaps: gapsOf(run) }));
  if (points.length < 2) return null;
  const highest = Math.max(...points.map(({ gaps }) => gaps));
  const lowest = Math.min(...points.map(({ gaps }) => gaps));
  const span = Math.max(1, highest - lowest);
  const x = (index: number): number => left + (index * (width - left - right)) / (points.length - 1);
  const y = (gaps: number): number => top + ((highest - gaps) / span) * (height - top - bottom);
  return (
    <Panel title={t("rules.trend", { count: points.length })} hint={t("rules.trendHint")} asked={[question]}>
      <svg
        className="trend"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={points.map(({ run, gaps }) => `${run.on}: ${gaps}`).join(", ")}
      >
        {[highest, lowest].map((gaps) => (
          <g key={gaps}>
            <line x1={left} x2={width - right} y1={y(gaps)} y2={y(gaps)} stroke="var(--line)" />
            <text x={left - 8} y={y(gaps) + 4} textAnchor="end" className="axis">
              {count(gaps)}
            </text>
          </g>
        ))}
        <polyline
          points={points.map(({ gaps }, index) => `${x(index)},${y(gaps)}`).join(" ")}
          fill="none"
          stroke="var(--text2)"
          strokeWidth="1.6"
        />
        {points.map(({ run, gaps }, index) => {
          const compared = marked.includes(run.id);
          return (
            <g key={run.id}>
              <circle
                cx={x(index)}
                cy={y(gaps)}
                r={compared ? 5 : 2.5}
                fill={compared ? "var(--accent)" : "var(--text2)"}
              />
              <text
                x={x(index)}
                y={height - 8}
                textAnchor="middle"
                className={compared ? "axis compared" : "axis"}
              >
                {run.on.slice(2)}
              </text>
            </g>
          );
        })}
      </svg>
    </Panel>
  );
}
