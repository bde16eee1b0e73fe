import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { dayAfter, daysBetween } from "../format.ts";
import type { ChangeDay } from "./use-change-days.ts";

/** Milliseconds of rest before a day that is dragged to is asked for. */
const rest = 300;

/** One or two days on a rail. Ticks are days of change, a high one where a gap was first seen; the flag is the snapshot's day. */
export function DayRail({
  days,
  first,
  last,
  on,
  comparedTo,
  snapshotOn,
  onDay,
  onOther,
}: {
  readonly days: readonly ChangeDay[];
  readonly first: string;
  readonly last: string;
  readonly on: string;
  readonly comparedTo: string | null;
  readonly snapshotOn: string;
  readonly onDay: (day: string) => void;
  readonly onOther: (day: string) => void;
}) {
  const { t } = useTranslation();
  const length = Math.max(1, daysBetween(first, last));
  const share = (day: string): number => (daysBetween(first, day) / length) * 100;
  return (
    <div className="day-rail">
      <svg className="day-ticks" aria-hidden="true" width="100%" height="14">
        {days.map(({ day, gaps }) => (
          <line
            key={day}
            x1={`${share(day)}%`}
            x2={`${share(day)}%`}
            y1={gaps > 0 ? 0 : 6}
            y2="14"
            stroke={gaps > 0 ? "var(--verdict-gap)" : "var(--lineStrong)"}
            strokeWidth={gaps > 0 ? 2 : 1}
          />
        ))}
        <path
          d="M0 0h8l-4 6z"
          style={{ transform: `translateX(calc(${share(snapshotOn)}% - 4px))` }}
          fill="var(--text)"
        />
      </svg>
      <DayInput label={t("days.day")} day={on} first={first} length={length} onDay={onDay} />
      {comparedTo === null ? null : (
        <DayInput
          label={t("days.other")}
          day={comparedTo}
          first={first}
          length={length}
          onDay={onOther}
          other
        />
      )}
      <div className="day-years" aria-hidden="true">
        {yearsBetween(first, last).map((year) => (
          <span key={year} style={{ left: `${share(`${year}-01-01`)}%` }}>
            {year}
          </span>
        ))}
        <span className="day-snapshot" style={{ left: `${share(snapshotOn)}%` }}>
          {t("days.snapshot")}
        </span>
      </div>
    </div>
  );
}

function DayInput({
  label,
  day,
  first,
  length,
  onDay,
  other = false,
}: {
  readonly label: string;
  readonly day: string;
  readonly first: string;
  readonly length: number;
  readonly onDay: (day: string) => void;
  readonly other?: boolean;
}) {
  const [drawn, setDrawn] = useState<number | null>(null);
  const timer = useRef(0);
  useEffect(() => setDrawn(null), [day]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const value = drawn ?? daysBetween(first, day);
  return (
    <label className={other ? "day-input other" : "day-input"}>
      <span className="visually-hidden">{label}</span>
      <input
        type="range"
        min={0}
        max={length}
        value={value}
        aria-valuetext={dayAfter(first, value)}
        title={`${label} ${dayAfter(first, value)}`}
        onChange={(event) => {
          const next = Number(event.target.value);
          setDrawn(next);
          window.clearTimeout(timer.current);
          timer.current = window.setTimeout(() => onDay(dayAfter(first, next)), rest);
        }}
      />
    </label>
  );
}

/** The years that begin between two days, at most eight of them. */
function yearsBetween(first: string, last: string): readonly number[] {
  const from = Number(first.slice(0, 4));
  const all = Array.from({ length: Number(last.slice(0, 4)) - from + 1 }, (_year, index) => from + index);
  const every = Math.ceil(all.length / 8);
  return all.filter((_year, index) => index % every === 0);
}
