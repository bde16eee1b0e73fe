import type { IndustryChainsRow } from "../generated/cypher.ts";
import type { NodeModel } from "../nodes/model.ts";

/** An industry chain with Party building, seen on the day `on`. */
export type IndustryChainModel = NodeModel & Partial<Omit<IndustryChainsRow, "key">>;
