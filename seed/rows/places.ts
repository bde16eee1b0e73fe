// Rows of the places files of the exchange format: codes in memory, Chinese words in the written files.
// Dates are YYYY-MM-DD; an absent property is an empty cell, which means "not known" (for `to`: open).

export type PlaceLevel = "CITY" | "DISTRICT" | "STREET" | "COMMUNITY";
export type PlaceKind = "COUNTY" | "DISTRICT" | "ZONE" | "URBAN" | "VILLAGE_CONVERTED";
/** places 行政区划: one row is one city, district (or functional zone), street or community. */
export interface PlaceRow {
  code: string;
  level: PlaceLevel;
  name: string;
  nameEn?: string | undefined;
  parent?: string | undefined;
  kind?: PlaceKind | undefined;
  residentPop?: number | undefined;
  urbanRate?: number | undefined;
  figuresYear?: number | undefined;
  households?: number | undefined;
  reformCompletedOn?: string | undefined;
  belowStandard?: boolean | undefined;
  belowStandardOn?: string | undefined;
  rectifiedOn?: string | undefined;
  establishedOn?: string | undefined;
  abolishedOn?: string | undefined;
}

export type GridKind = "BASIC" | "SPECIAL";
/** grids 网格: one row is one grid. */
export interface GridRow {
  id: string;
  code: string;
  name: string;
  nameEn?: string | undefined;
  community: string;
  kind?: GridKind | undefined;
  households?: number | undefined;
  establishedOn?: string | undefined;
  abolishedOn?: string | undefined;
}

export type CompoundKind = "COMMODITY" | "OLD" | "RELOCATION" | "UNIT_HOUSING";
/** compounds 小区: one row is one compound. */
export interface CompoundRow {
  id: string;
  code?: string | undefined;
  name: string;
  nameEn?: string | undefined;
  community: string;
  kind?: CompoundKind | undefined;
  households?: number | undefined;
  builtYear?: number | undefined;
  complaints12m?: number | undefined;
  satisfaction?: number | undefined;
  indicatorsOn?: string | undefined;
  establishedOn?: string | undefined;
  abolishedOn?: string | undefined;
}

/** grid_compounds 网格覆盖小区: one row is one grid covering one compound. */
export interface GridCompoundRow {
  grid: string;
  compound: string;
  from?: string | undefined;
  to?: string | undefined;
}
