import { dutiesOfWorkAreas, workAreas } from "../generated/cypher.ts";
import { nodeOfRow } from "../nodes/model.ts";
import { beginOf, endOf } from "../nodes/period.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRows } from "../server/keyed-rows.ts";
import type { WorkAreaDutyModel, WorkAreaModel } from "./model.ts";

/** An area of work by its id (`ID`), those of a city (`CITY`), or those a person answers for on that day (`PERSON`). */
export async function loadWorkAreas(
  by: "ID" | "CITY" | "PERSON",
  key: string,
  on: string,
  context: RequestContext,
): Promise<readonly WorkAreaModel[]> {
  const rows = await keyedRows(
    workAreas,
    key,
    (keys) => ({ by, keys, on, scope: context.viewer.scope }),
    context,
  );
  return rows.map((row) => nodeOfRow("WorkArea", row, on));
}

/** The area of work, or null when it lies out of scope. */
export async function loadWorkArea(
  id: string,
  on: string,
  context: RequestContext,
): Promise<WorkAreaModel | null> {
  return (await loadWorkAreas("ID", id, on, context))[0] ?? null;
}

/** Who answers for an area of work on its day. */
export async function loadDuties(
  area: WorkAreaModel,
  context: RequestContext,
): Promise<readonly WorkAreaDutyModel[]> {
  const { on } = area;
  const rows = await keyedRows(
    dutiesOfWorkAreas,
    area.id,
    (keys) => ({ keys, on, scope: context.viewer.scope }),
    context,
  );
  return rows.map(({ personId, personName, from, fromKnown, to }) => ({
    personId,
    personName,
    from: beginOf(from, fromKnown),
    to: endOf(to),
    on,
  }));
}
