import type { GraphQLResolveInfo } from "graphql";
import { reliefsOfStreets, streetTasks, takeOversOfTasks } from "../generated/cypher.ts";
import { nodeOfRow } from "../nodes/model.ts";
import { selectedFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRows } from "../server/keyed-rows.ts";
import type { StreetTaskModel, TaskReliefModel, TaskTakeOverModel } from "./model.ts";

const figures = ["relievedStreets"] as const;

/** A task by its id (`ID`), those taken off streets of a city (`CITY`), or those a unit took over (`UNIT`), by id. */
export async function loadTasks(
  by: "ID" | "CITY" | "UNIT",
  key: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly StreetTaskModel[]> {
  const selected = selectedFields(info);
  const wanted = figures.filter((name) => selected.has(name));
  const rows = await keyedRows(
    streetTasks,
    key,
    (keys) => ({ by, keys, on, scope: context.viewer.scope, with: wanted }),
    context,
  );
  return rows.map((row) => nodeOfRow("Task", row, on));
}

export async function loadTask(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<StreetTaskModel | null> {
  return (await loadTasks("ID", id, on, context, info))[0] ?? null;
}

/** The tasks a street is relieved of by that day. */
export async function loadReliefs(
  street: string,
  on: string,
  context: RequestContext,
): Promise<readonly TaskReliefModel[]> {
  const rows = await keyedRows(
    reliefsOfStreets,
    street,
    (keys) => ({ keys, on, scope: context.viewer.scope }),
    context,
  );
  return rows.map(({ relievedOn, ...row }) => ({ ...row, on: relievedOn, answeredOn: on }));
}

/** The units that took a task over by that day. */
export async function loadTakeOvers(
  task: StreetTaskModel,
  context: RequestContext,
): Promise<readonly TaskTakeOverModel[]> {
  const { on } = task;
  const rows = await keyedRows(
    takeOversOfTasks,
    task.id,
    (keys) => ({ keys, on, scope: context.viewer.scope }),
    context,
  );
  return rows.map(({ takenOn, ...row }) => ({ ...row, on: takenOn, answeredOn: on }));
}
