import { type GovernanceUnitsRow, governanceUnits } from "../generated/cypher.ts";
import type { NodeModel } from "../nodes/model.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRow } from "../server/keyed-rows.ts";

/** The parties of a compound on the day `on`. */
export interface GovernanceUnitModel extends GovernanceUnitsRow {
  readonly on: string;
}

/** Who governs the compound on its day. */
export async function loadGovernance(
  compound: NodeModel,
  context: RequestContext,
): Promise<GovernanceUnitModel> {
  const { id, on } = compound;
  const row = await keyedRow(
    governanceUnits,
    id,
    (keys) => ({ keys, on, scope: context.viewer.scope }),
    context,
  );
  return { ...(row ?? emptyUnit(id)), on };
}

function emptyUnit(key: string): GovernanceUnitsRow {
  return {
    key,
    coreId: null,
    coreName: null,
    committeeId: null,
    committeeName: null,
    companyId: null,
    companyName: null,
    complete: false,
    otherIds: [],
    otherLabels: [],
    otherNames: [],
  };
}
