// Rows of the organisations files of the exchange format: codes in memory, Chinese words in the written files.
// Dates are YYYY-MM-DD; an absent property is an empty cell, which means "not known" (for `to`: open).

export type PartyOrgKind =
  | "PARTY_COMMITTEE"
  | "WORKING_COMMITTEE"
  | "GENERAL_BRANCH"
  | "BRANCH"
  | "JOINT_BRANCH"
  | "TEMP_BRANCH"
  | "MOBILE_BRANCH"
  | "PARTY_GROUP";
export type PartyOrgField =
  | "CITY"
  | "DISTRICT"
  | "STREET"
  | "COMMUNITY"
  | "GRID"
  | "COMPOUND"
  | "PROPERTY"
  | "ORGAN"
  | "INSTITUTION"
  | "SOE"
  | "TWO_NEW"
  | "SCHOOL"
  | "HOSPITAL"
  | "RESEARCH"
  | "PROJECT";
/** party_orgs 党组织: one row is one Party organisation, existing or dissolved. */
export interface PartyOrgRow {
  id: string;
  name: string;
  nameEn?: string | undefined;
  kind: PartyOrgKind;
  field: PartyOrgField;
  level: number;
  areaCode: string;
  substantive?: boolean | undefined;
  substantiveOn?: string | undefined;
  foundedOn?: string | undefined;
  dissolvedOn?: string | undefined;
  termYears?: number | undefined;
  lastElectedOn?: string | undefined;
  extensionUntil?: string | undefined;
  electionPlannedOn?: string | undefined;
  sizeApproved?: boolean | undefined;
  lastReviewedOn?: string | undefined;
}

export type OrgPlaceTargetKind =
  | "STREET"
  | "COMMUNITY"
  | "GRID"
  | "COMPOUND"
  | "WORK_UNIT"
  | "PROPERTY_COMPANY"
  | "KEY_PROJECT";
/** org_places 党组织建立地: one row is one Party organisation formed in one place, unit, company or project. */
export interface OrgPlaceRow {
  org: string;
  targetKind: OrgPlaceTargetKind;
  target: string;
  from?: string | undefined;
  to?: string | undefined;
}

export type SubordinationKind = "LEADERSHIP" | "GUIDANCE";
/** subordinations 隶属关系: one row is one line from an organisation to a superior. */
export interface SubordinationRow {
  org: string;
  superior: string;
  kind: SubordinationKind;
  from?: string | undefined;
  to?: string | undefined;
}

export type WorkUnitOrgType =
  | "ORGAN"
  | "INSTITUTION"
  | "SOE"
  | "TWO_NEW_ECONOMIC"
  | "TWO_NEW_SOCIAL"
  | "SCHOOL"
  | "HOSPITAL"
  | "RESEARCH"
  | "SELF_GOVERNING";
export type WorkUnitLevel = "10" | "20" | "40" | "50" | "60" | "61" | "62" | "63" | "70" | "71" | "72" | "90";
/** work_units 单位: one row is one organ, institution, enterprise, school, hospital or social organisation. */
export interface WorkUnitRow {
  id: string;
  name: string;
  nameEn?: string | undefined;
  uscc?: string | undefined;
  orgType: WorkUnitOrgType;
  level?: WorkUnitLevel | undefined;
  community?: string | undefined;
  areaCode?: string | undefined;
  employees?: number | undefined;
  establishedOn?: string | undefined;
  abolishedOn?: string | undefined;
}

/** residents_committees 居民委员会: one row is one residents' committee. */
export interface ResidentsCommitteeRow {
  id: string;
  name: string;
  nameEn?: string | undefined;
  community: string;
  electedOn?: string | undefined;
  termYears?: number | undefined;
  seats?: number | undefined;
  establishedOn?: string | undefined;
  dissolvedOn?: string | undefined;
}
