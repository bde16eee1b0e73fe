// Rows of the service files of the exchange format: codes in memory, Chinese words in the written files.
// Dates are YYYY-MM-DD; an absent property is an empty cell, which means "not known" (for `to`: open).

export type ServiceCentreTier = "STREET" | "COMMUNITY" | "COMPOUND" | "REGIONAL";
/** service_centres 党群服务中心: one row is one centre or station. */
export interface ServiceCentreRow {
  id: string;
  name: string;
  nameEn?: string | undefined;
  tier: ServiceCentreTier;
  community?: string | undefined;
  areaCode?: string | undefined;
  areaSqm?: number | undefined;
  oneWindow?: boolean | undefined;
  hasWindow?: boolean | undefined;
  hasApp?: boolean | undefined;
}

export type CentreAreaRelation = "SERVES_AREA" | "UNDER";
export type CentreAreaTargetKind = "STREET" | "COMMUNITY" | "COMPOUND" | "CENTRE";
/** centre_areas 服务范围和上级中心: one row is one centre serving one place, or standing under one centre. */
export interface CentreAreaRow {
  centre: string;
  relation: CentreAreaRelation;
  targetKind: CentreAreaTargetKind;
  target: string;
  from?: string | undefined;
  to?: string | undefined;
}
