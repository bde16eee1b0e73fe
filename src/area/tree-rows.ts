import type { PlaceTreeRow } from "../generated/cypher.ts";

/** The places next below each place of a tree, by its id; the uppermost under "". */
export type TreeRows = ReadonlyMap<string, readonly PlaceInTree[]>;

/** One place with the lists of its compounds, as far as they were asked for. */
export interface PlaceInTree {
  readonly id: string;
  readonly name: string;
  readonly level: PlaceTreeRow["levels"][number];
  readonly compoundIds: readonly string[];
  readonly compoundNames: readonly string[];
  readonly compoundKinds: readonly string[];
  readonly households: readonly number[];
  readonly builtYears: readonly number[];
  readonly branchIds: readonly string[];
  readonly branchNames: readonly string[];
  readonly companyIds: readonly string[];
  readonly companyNames: readonly string[];
}

/** The places of the rows, taken apart. */
export function treeRows(rows: readonly PlaceTreeRow[]): TreeRows {
  return new Map(rows.map((row) => [row.parentId, row.ids.map((id, place) => placeAt(row, place, id))]));
}

function placeAt(row: PlaceTreeRow, place: number, id: string): PlaceInTree {
  const level = row.levels[place];
  const name = row.names[place];
  if (level === undefined || name === undefined)
    throw new Error(`Expected lists of one length, ${id} has no name or level.`);
  return {
    id,
    name,
    level,
    compoundIds: row.compoundIds?.[place] ?? none,
    compoundNames: row.compoundNames?.[place] ?? none,
    compoundKinds: row.compoundKinds?.[place] ?? none,
    households: row.households?.[place] ?? none,
    builtYears: row.builtYears?.[place] ?? none,
    branchIds: row.branchIds?.[place] ?? none,
    branchNames: row.branchNames?.[place] ?? none,
    companyIds: row.companyIds?.[place] ?? none,
    companyNames: row.companyNames?.[place] ?? none,
  };
}

const none: readonly never[] = [];
