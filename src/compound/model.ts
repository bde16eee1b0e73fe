import type { CompoundsRow } from "../generated/cypher.ts";
import type { NodeModel } from "../nodes/model.ts";
import type { ConnectionModel } from "../server/connection.ts";

/** A compound on the day `on`; columns that nothing selected are absent. */
export type CompoundModel = NodeModel & Partial<Omit<CompoundsRow, "key">>;

export function compoundModel(row: Omit<CompoundsRow, "key">, on: string): CompoundModel {
  return { ...row, __typename: "Compound", kind: "COMPOUND", on };
}

export type CompoundConnectionModel = ConnectionModel<CompoundModel>;

/** Who instructs a compound or company, from when to when. */
export interface InstructionModel {
  readonly personId: string;
  readonly personName: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly on: string;
}

/** One company serving one compound. */
export interface ServiceContractModel {
  readonly companyId: string;
  readonly companyName: string;
  readonly compoundId: string;
  readonly compoundName: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly contractFrom: string | null;
  readonly contractTo: string | null;
  readonly on: string;
}
