import { placesAsked } from "../area/of-areas.ts";
import { partCount } from "../dual-check-in/part-count.ts";
import {
  type CompoundIndicatorGroupsRow,
  committeeSeatStatistics,
  compoundIndicatorGroups,
  consultationStatistics,
  convertedCommunityStatistics,
  governanceStatistics,
  issueStatistics,
} from "../generated/cypher.ts";
import { personCount } from "../nodes/person-count.ts";
import type { PeriodArgs } from "../nodes/period.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRow, keyedRows } from "../server/keyed-rows.ts";

/** The statistics of a place on the day `on`; each figure is counted when it is selected. */
export interface AreaStatisticsModel {
  readonly id: string;
  readonly on: string;
}

/** Village-converted communities of a place and their standard; the list is found by the ids. */
export interface ConvertedCommunitiesModel {
  readonly communities: number;
  readonly everBelow: number;
  readonly rectified: number;
  readonly stillBelow: number;
  readonly belowIds: readonly string[];
  readonly belowNames: readonly string[];
  readonly on: string;
}

export async function countConvertedCommunities(
  { id, on }: AreaStatisticsModel,
  context: RequestContext,
): Promise<ConvertedCommunitiesModel> {
  const row = await keyedRow(
    convertedCommunityStatistics,
    id,
    (keys) => ({ ...placesAsked(keys), on, scope: context.viewer.scope }),
    context,
  );
  const everBelow = row?.belowIds.length ?? 0;
  const rectified = row?.rectified ?? 0;
  return {
    communities: row?.communities ?? 0,
    everBelow,
    rectified,
    stillBelow: everBelow - rectified,
    belowIds: row?.belowIds ?? [],
    belowNames: row?.belowNames ?? [],
    on,
  };
}

/** Issues raised in a period, by what has become of them, and by the four topic kinds of the decision bodies. */
export async function countIssues(
  { id, on }: AreaStatisticsModel,
  period: PeriodArgs,
  context: RequestContext,
) {
  const row = await keyedRow(
    issueStatistics,
    id,
    (keys) => ({
      ...placesAsked(keys),
      from: period.from ?? null,
      to: period.to ?? null,
      on,
      scope: context.viewer.scope,
    }),
    context,
  );
  const raised = row?.raised ?? 0;
  const closed = row?.closed ?? 0;
  return {
    raised,
    open: raised - closed,
    overdue: row?.overdue ?? 0,
    closed,
    byTopic: (row?.topics ?? []).map((topic, position) => ({
      topic,
      issues: row?.topicIssues[position] ?? 0,
      discussed: row?.topicDiscussed[position] ?? 0,
    })),
  };
}

/** Compounds by completeness of "1+2+N". */
export async function countGovernance({ id, on }: AreaStatisticsModel, context: RequestContext) {
  const row = await keyedRow(
    governanceStatistics,
    id,
    (keys) => ({ ...placesAsked(keys), on, scope: context.viewer.scope }),
    context,
  );
  return row ?? { compounds: 0, withCore: 0, withOwnersCommittee: 0, withCompany: 0, complete: 0 };
}

/** Consultations held in a period; `wanted` names the dearer figures that are selected. */
export async function countConsultations(
  { id, on }: AreaStatisticsModel,
  period: PeriodArgs,
  wanted: readonly string[],
  context: RequestContext,
) {
  const row = await keyedRow(
    consultationStatistics,
    id,
    (keys) => ({
      ...placesAsked(keys),
      from: period.from ?? null,
      to: period.to ?? null,
      on,
      scope: context.viewer.scope,
      with: wanted,
    }),
    context,
  );
  return {
    held: row?.held ?? 0,
    compounds: row?.compounds ?? 0,
    full: row?.full ?? 0,
    byParty: [
      { partyKind: "BRANCH" as const, attended: row?.branches ?? 0 },
      { partyKind: "OC" as const, attended: row?.committees ?? 0 },
      { partyKind: "COMPANY" as const, attended: row?.companies ?? 0 },
    ],
  };
}

/** Complaints and satisfaction of compounds by the way they are covered, best way first. */
export function groupIndicators(
  { id, on }: AreaStatisticsModel,
  context: RequestContext,
): Promise<readonly CompoundIndicatorGroupsRow[]> {
  return keyedRows(
    compoundIndicatorGroups,
    id,
    (keys) => ({ ...placesAsked(keys), on, scope: context.viewer.scope }),
    context,
  );
}

/** Seats of owners' committees and who holds them. */
export async function countCommitteeSeats({ id, on }: AreaStatisticsModel, context: RequestContext) {
  const row = await keyedRow(
    committeeSeatStatistics,
    id,
    (keys) => ({ ...placesAsked(keys), on, scope: context.viewer.scope }),
    context,
  );
  const { committees, seats, holders, partyMembers, inServiceMembers } = row ?? {
    committees: 0,
    seats: 0,
    holders: 0,
    partyMembers: 0,
    inServiceMembers: 0,
  };
  return {
    committees,
    seats,
    holders: personCount(holders),
    partyMembers: partCount(partyMembers, holders),
    inServiceMembers: partCount(inServiceMembers, partyMembers),
    memberShare: seats === 0 ? null : partyMembers / seats,
  };
}
