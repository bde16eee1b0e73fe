import type { SearchNamesRow } from "../generated/cypher.ts";

/** A hit, and the day its node is shown for. */
export type SearchHitModel = SearchNamesRow & { readonly on: string };
