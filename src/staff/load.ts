import { placesAsked } from "../area/of-areas.ts";
import { partCount } from "../dual-check-in/part-count.ts";
import {
  careerStatistics,
  crossAppointments,
  modelPostStatistics,
  trainingStatistics,
} from "../generated/cypher.ts";
import { pairs } from "../nodes/pairs.ts";
import type { PeriodArgs } from "../nodes/period.ts";
import { personCount } from "../nodes/person-count.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRow } from "../server/keyed-rows.ts";

/** Whose staff: that of a work unit, or of all units in a place. */
type By = "UNIT" | "AREA";

/** Pioneer and model posts named by that day, as numbers. */
export async function countModelPosts(by: By, key: string, on: string, context: RequestContext) {
  const row = await keyedRow(
    modelPostStatistics,
    key,
    (keys) => ({ by, ...placesAsked(keys), on, scope: context.viewer.scope }),
    context,
  );
  return row ?? { total: 0, pioneer: 0, model: 0, vacant: 0, unitsWithout: 0 };
}

/** Promotions of Party-affairs staff and moves into Party affairs in a period, as persons. */
export async function countCareers(
  by: By,
  key: string,
  on: string,
  period: PeriodArgs,
  context: RequestContext,
) {
  const row = await keyedRow(
    careerStatistics,
    key,
    (keys) => ({
      by,
      ...placesAsked(keys),
      from: period.from ?? null,
      to: period.to ?? null,
      on,
      scope: context.viewer.scope,
    }),
    context,
  );
  return {
    promoted: personCount(row?.promoted ?? 0),
    movedToPartyAffairs: personCount(row?.movedToPartyAffairs ?? 0),
  };
}

/** Party leaders of state firms and those of them who are cross-appointed; null where there is no state firm. */
export async function countCrossAppointments(by: By, key: string, on: string, context: RequestContext) {
  const row = await keyedRow(
    crossAppointments,
    key,
    (keys) => ({ by, ...placesAsked(keys), on, scope: context.viewer.scope }),
    context,
  );
  if (!row || (by === "UNIT" && row.firms === 0)) return null;
  return {
    firms: row.firms,
    partyLeaders: personCount(row.leaders),
    crossAppointed: partCount(row.crossed, row.leaders),
    rate: row.leaders === 0 ? null : row.crossed / row.leaders,
  };
}

/** Training of the community workers of a place in one year; null: the year of that day. */
export async function countTraining(
  areaId: string,
  on: string,
  year: number | null,
  context: RequestContext,
) {
  const row = await keyedRow(
    trainingStatistics,
    areaId,
    (keys) => ({ ...placesAsked(keys), year, on, scope: context.viewer.scope }),
    context,
  );
  const workers = row?.workers ?? 0;
  const trained = row?.trained ?? 0;
  const shown = partCount(trained, workers);
  return {
    year: row?.year ?? year ?? Number(on.slice(0, 4)),
    workers: personCount(workers),
    trained: shown,
    // A rate beside the number of workers would tell how many a withheld cell holds.
    rate: workers === 0 || shown.exact === null ? null : trained / workers,
    byKind: pairs(row?.kinds, row?.kindWorkers).map(([trainingKind, number]) => ({
      trainingKind,
      workers: personCount(number),
    })),
  };
}
