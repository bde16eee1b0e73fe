import { type GapHistoryRow, gapHistory } from "../generated/cypher.ts";
import type { GapState } from "../generated/graphql.ts";
import type { RequestContext } from "../server/context.ts";
import type { GapModel } from "./gap.ts";

export interface AcceptanceModel {
  readonly reason: string;
  readonly until: string;
  readonly on: string;
  readonly by: string;
}

/** The first day on which a stored run saw this gap; null while none has. */
export async function firstSeenOn(gap: GapModel, context: RequestContext): Promise<string | null> {
  return (await historyOf(gap, context))?.firstSeenOn ?? null;
}

/** The acceptance that holds on the gap's day; null when none was given or it has run out by then. */
export async function acceptanceOf(gap: GapModel, context: RequestContext): Promise<AcceptanceModel | null> {
  const history = await historyOf(gap, context);
  if (!history?.until || gap.on >= history.until) return null;
  return {
    reason: history.reason ?? "",
    until: history.until,
    on: history.acceptedAt ?? "",
    by: history.acceptedBy ?? "",
  };
}

export async function stateOf(gap: GapModel, context: RequestContext): Promise<GapState> {
  if (gap.row.outcome !== "GAP" && gap.row.outcome !== "UNKNOWN") return "RESOLVED";
  return (await acceptanceOf(gap, context)) === null ? "OPEN" : "ACCEPTED";
}

function historyOf(gap: GapModel, context: RequestContext): Promise<GapHistoryRow | null> {
  return context.batches.one(
    "gapHistory",
    `${gap.rule.id} ${gap.row.subjectId}`,
    (keys) => context.graph.rows(gapHistory, { keys }),
    (row) => row.key,
  );
}
