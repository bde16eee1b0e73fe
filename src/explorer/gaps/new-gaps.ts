import { useQuery } from "@tanstack/react-query";
import {
  type NewGapsQuery,
  newGapsQuery,
  type RunListQuery,
  runListQuery,
} from "../../generated/explorer.ts";
import type { NodeKind } from "../../generated/graphql.ts";
import { ask } from "../api/ask.ts";
import { type Asked, asked } from "../api/show-query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { isDay } from "../format.ts";
import { isFinished } from "../run-status.ts";
import { useShell } from "../shell/shell-context.ts";
import { useView } from "../view.ts";
import type { ListedGap } from "./gap-rows.tsx";

type Run = RunListQuery["runs"]["nodes"][number];

const pageSize = 200;
/** As many pages as are asked for; what lies beyond is said. */
const mostPages = 10;
const listedRuns = 50;

/** The stored runs that "new since" may begin at, and the one that the day in view is judged by. */
export function useFinishedRuns(): { readonly head: Run | null; readonly earlier: readonly Run[] } {
  const { on } = useShell();
  const answer = useAnswer(runListQuery, { first: listedRuns });
  const finished = (answer.data?.runs.nodes ?? []).filter(isFinished);
  const head = finished.find((run) => run.on === on) ?? finished[0] ?? null;
  return { head, earlier: finished.filter((run) => run !== head) };
}

export interface NewGaps {
  /** What the address names: a run's id or a day; null where nothing was chosen. */
  readonly since: string | null;
  /** The run that the day stands for; null where none is stored for that day or before. */
  readonly base: Run | null;
  /** Gaps that appeared since, of these kinds, in the place in view; null while they are on their way or nothing was chosen. */
  readonly gaps: readonly ListedGap[] | null;
  /** How many of the whole scope lie beyond the pages that are asked for. */
  readonly beyond: number;
  readonly error: Error | null;
  readonly retry: () => void;
  readonly question: Asked | null;
}

/** The gaps that the run of the day in view has and an earlier one had not; no `kinds`: of every kind of subject. */
export function useNewGaps(kinds: readonly NodeKind[]): NewGaps {
  const { area } = useShell();
  const since = useView().get("since");
  const { head, earlier } = useFinishedRuns();
  const base = since === null ? null : runSince(earlier, since);
  const pair = head && base ? { base: base.id, head: head.id } : null;
  const answer = useQuery({
    queryKey: [newGapsQuery.name, pair],
    queryFn: ({ signal }) => (pair ? appearedBetween(pair, signal) : null),
    enabled: pair !== null,
    staleTime: 5 * 60_000,
    retry: false,
  });
  // A comparison of runs is asked for whole: place and kind are chosen here.
  const prefix = area.level === "CITY" ? area.id.slice(0, 4) : area.id;
  const wanted = ({ area: place, subject }: ListedGap): boolean =>
    (place?.id.startsWith(prefix) ?? false) && (kinds.length === 0 || kinds.includes(subject.kind));
  const found = pair ? (answer.data ?? null) : null;
  return {
    since,
    base,
    gaps: found ? found.gaps.filter(wanted) : null,
    beyond: found ? found.total - found.gaps.length : 0,
    error: answer.error,
    retry: () => void answer.refetch(),
    question: pair ? asked(newGapsQuery, { ...pair, first: pageSize, after: null }) : null,
  };
}

/** The run of that id, or the latest one whose day is not after the given one. */
export function runSince<Stored extends Pick<Run, "id" | "on">>(
  runs: readonly Stored[],
  since: string,
): Stored | null {
  const named = runs.find(({ id }) => id === since);
  if (named || !isDay(since)) return named ?? null;
  const before = runs.filter(({ on }) => on <= since);
  return before.reduce<Stored | null>((best, run) => (best === null || run.on > best.on ? run : best), null);
}

async function appearedBetween(
  pair: { readonly base: string; readonly head: string },
  signal: AbortSignal,
): Promise<{ readonly gaps: readonly ListedGap[]; readonly total: number }> {
  const gaps: ListedGap[] = [];
  let after: string | null = null;
  let total = 0;
  for (let page = 0; page < mostPages; page += 1) {
    const answer: NewGapsQuery = await ask(newGapsQuery, { ...pair, first: pageSize, after }, signal);
    const { appeared } = answer.compareRuns;
    gaps.push(...appeared.nodes);
    total = appeared.totalCount;
    if (!appeared.pageInfo.hasNextPage) break;
    after = appeared.pageInfo.endCursor;
  }
  return { gaps, total };
}
