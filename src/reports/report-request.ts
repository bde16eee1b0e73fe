import { common, type Scope } from "../auth/scope.ts";
import type { RunModel } from "../runs/model.ts";
import type { RequestContext } from "../server/context.ts";

/** What a report is made of. The same request gives the same bytes as long as no fact is changed. */
export interface ReportRequest {
  /** Whose scope and rights the report has: it is built for one reader, never cut afterwards. */
  readonly context: RequestContext;
  readonly run: RunModel;
  /** The run of the report before of the same job; null: there is none. */
  readonly base: RunModel | null;
  /** Name of the job; null: made by hand. */
  readonly job: string | null;
  /** The instant it was due, ISO in UTC. */
  readonly due: string;
  /** IANA name, in which days are read and dates are written. */
  readonly timeZone: string;
  /** Ids of the rules it tells of; left out: all. Headline rates are those of the whole run. */
  readonly rules?: readonly string[];
  /** What became of the job's times since the report before; left out: made by hand. */
  readonly scheduled?: ScheduledFacts;
}

export interface ScheduledFacts {
  /** It came later than its time. */
  readonly late: boolean;
  /** Instants since the report before at which none came, ISO in UTC. */
  readonly missed: readonly string[];
}

/** How far ahead ends of terms are told. */
export const termsAheadDays = 90;

/** The part of a report's scope that a run speaks of. */
export function scopeOf({ context }: Pick<ReportRequest, "context">, run: RunModel): Scope {
  return common(context.viewer.scope, run.scope);
}
