import { type ChangeDaysQuery, changeDaysQuery } from "../../generated/explorer.ts";
import { type Asked, asked } from "../api/show-query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useShell } from "../shell/shell-context.ts";
import { useComparedDay } from "./use-scene.ts";
import { useScene } from "./scene-state.ts";
import { anchorOf } from "./steps.ts";

export type ChangeDay = ChangeDaysQuery["changeDays"][number];

/** As many nodes as the server looks at in one question. */
const most = 50;

/** The days of the rail: from the beginning of the year before the earliest day in view to the snapshot. */
export function useChangeDays(): {
  readonly days: readonly ChangeDay[];
  readonly first: string;
  readonly last: string;
  readonly question: Asked | null;
} {
  const { on, dataSet } = useShell();
  const comparedTo = useComparedDay();
  const steps = useScene((state) => state.steps);
  const ids = [
    ...new Set(
      steps.flatMap((step) =>
        step.how === "only" ? step.ids : step.how === "path" ? [step.from, step.to] : (anchorOf(step) ?? []),
      ),
    ),
  ].slice(0, most);
  const seen = [on, dataSet.snapshotOn, ...(comparedTo === null ? [] : [comparedTo])].sort();
  const first = `${Math.min(Number(dataSet.snapshotOn.slice(0, 4)) - 1, Number(seen[0]?.slice(0, 4)))}-01-01`;
  const last = seen.at(-1) ?? on;
  const variables = { ids, first, last };
  const answer = useAnswer(changeDaysQuery, variables, { enabled: ids.length > 0 });
  return {
    days: answer.data?.changeDays ?? [],
    first,
    last,
    question: ids.length === 0 ? null : asked(changeDaysQuery, variables),
  };
}
