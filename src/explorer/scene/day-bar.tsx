import {
  CaretRightOutlined,
  PauseOutlined,
  StepBackwardOutlined,
  StepForwardOutlined,
} from "@ant-design/icons";
import { Button } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { ShowQuery } from "../parts/show-query.tsx";
import { useShell } from "../shell/shell-context.ts";
import { useView } from "../view.ts";
import { DayRail } from "./day-rail.tsx";
import { type ChangeDay, useChangeDays } from "./use-change-days.ts";
import type { LoadedScene } from "./use-scene.ts";
import "./day-bar.css";

/** Milliseconds that a day stays while the days are played. */
const perDay = 1_400;

/** The day of the scene: a rail with the days on which something changed, steps between them, and a second day to compare with. */
export function DayBar({ scene }: { readonly scene: LoadedScene }) {
  const { t } = useTranslation();
  const { on, dataSet } = useShell();
  const view = useView();
  const { days, first, last, question } = useChangeDays();
  const goTo = (day: string): void =>
    view.set({ on: day === dataSet.snapshotOn ? null : day }, { replace: true });
  const next = days.find(({ day }) => day > on)?.day ?? null;
  const previous = days.findLast(({ day }) => day < on)?.day ?? null;
  const [playing, setPlaying] = usePlaying(scene.loading, next, goTo);
  const { comparedTo } = scene;
  return (
    <section className="day-bar" aria-label={t("days.title")}>
      <button
        type="button"
        className="icon-button"
        aria-pressed={playing}
        aria-label={t(playing ? "days.pause" : "days.play")}
        title={t(playing ? "days.pause" : "days.play")}
        disabled={next === null}
        onClick={() => setPlaying(!playing)}
      >
        {playing ? <PauseOutlined /> : <CaretRightOutlined />}
      </button>
      <StepButton to={previous} label="previous" onStep={goTo}>
        <StepBackwardOutlined />
      </StepButton>
      <DayRail
        days={days}
        first={first}
        last={last}
        on={on}
        comparedTo={comparedTo}
        snapshotOn={dataSet.snapshotOn}
        onDay={goTo}
        onOther={(day) => view.set({ vs: day }, { replace: true })}
      />
      <StepButton to={next} label="next" onStep={goTo}>
        <StepForwardOutlined />
      </StepButton>
      <span className="day-now">
        <b>{on}</b>
        <span className="second">
          {comparedTo === null ? changeText(t, days, on) : t("days.against", { day: comparedTo })}
        </span>
      </span>
      <Button
        size="small"
        aria-pressed={comparedTo !== null}
        onClick={() => view.set({ vs: comparedTo === null ? (previous ?? first) : null, changesOff: null })}
      >
        {t(comparedTo === null ? "days.compare" : "days.compareEnd")}
      </Button>
      {question ? <ShowQuery asked={question} /> : null}
    </section>
  );
}

function StepButton({
  to,
  label,
  onStep,
  children,
}: {
  readonly to: string | null;
  readonly label: "previous" | "next";
  readonly onStep: (day: string) => void;
  readonly children: React.ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      id={`day-${label}`}
      className="icon-button icon-button-small"
      aria-label={t(`days.${label}`)}
      title={to === null ? t(`days.${label}`) : `${t(`days.${label}`)} ${to}`}
      disabled={to === null}
      onClick={() => to !== null && onStep(to)}
    >
      {children}
    </button>
  );
}

function changeText(
  t: ReturnType<typeof useTranslation>["t"],
  days: readonly ChangeDay[],
  on: string,
): string {
  const here = days.find(({ day }) => day === on);
  return here ? t("days.changed", { began: here.began, ended: here.ended, gaps: here.gaps }) : "";
}

/** Goes from one day of change to the next while it plays; a day waits until it is drawn, and the last one stops. */
function usePlaying(loading: boolean, next: string | null, goTo: (day: string) => void) {
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing || loading) return undefined;
    const timer = window.setTimeout(() => (next === null ? setPlaying(false) : goTo(next)), perDay);
    return () => window.clearTimeout(timer);
  }, [playing, loading, next, goTo]);
  return [playing, setPlaying] as const;
}
