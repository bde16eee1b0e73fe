// Rows of the people files of the exchange format: codes in memory, Chinese words in the written files.
// Dates are YYYY-MM-DD; an absent property is an empty cell, which means "not known" (for `to`: open).

export type PersonPartyStatus = "FULL" | "PROBATIONARY" | "NONE";
/** people 人员: one row is one Party member in scope, post holder, community worker or instructor. */
export interface PersonRow {
  id: string;
  displayName?: string | undefined;
  partyStatus: PersonPartyStatus;
  joinedYear?: number | undefined;
  inService?: boolean | undefined;
  mobile?: boolean | undefined;
  birthDecade?: number | undefined;
  areaCode: string;
}

/** memberships 党员组织关系: one row is one person's relation to one organisation. */
export interface MembershipRow {
  person: string;
  org: string;
  from?: string | undefined;
  to?: string | undefined;
}

export type ParticipationKind = "FUNCTIONAL" | "TEMPORARY";
/** participations 参加党组织活动: one row is one person taking part in one functional or temporary branch. */
export interface ParticipationRow {
  person: string;
  org: string;
  kind?: ParticipationKind | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** residences 居住小区: one row is one person living in one compound. */
export interface ResidenceRow {
  person: string;
  compound: string;
  from?: string | undefined;
  to?: string | undefined;
}

export type EmploymentEmployerKind = "WORK_UNIT" | "PROPERTY_COMPANY" | "RESIDENTS_COMMITTEE";
export type EmploymentRole = "COMMUNITY_WORKER" | "PARTY_AFFAIRS" | "STAFF" | "OTHER";
/** employments 任职单位: one row is one person working for one employer. */
export interface EmploymentRow {
  person: string;
  employerKind: EmploymentEmployerKind;
  employer: string;
  role?: EmploymentRole | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export type PostKind =
  | "STANDING_MEMBER"
  | "SECRETARY"
  | "DEPUTY_SECRETARY"
  | "ORG_MEMBER"
  | "PUBLICITY_MEMBER"
  | "DISCIPLINE_MEMBER"
  | "OC_DIRECTOR"
  | "OC_DEPUTY"
  | "OC_MEMBER"
  | "RC_DIRECTOR"
  | "RC_MEMBER"
  | "GRID_HEAD"
  | "GRID_WORKER"
  | "COMMUNITY_WORKER"
  | "OUTPOST_HEAD"
  | "MANAGEMENT"
  | "OTHER";
export type PostAtKind =
  | "PARTY_ORG"
  | "WORK_UNIT"
  | "PROPERTY_COMPANY"
  | "OWNERS_COMMITTEE"
  | "RESIDENTS_COMMITTEE"
  | "GRID"
  | "OUTPOST"
  | "ENFORCEMENT_OFFICE"
  | "SERVICE_CENTRE";
export type PostPostClass = "CHIEF" | "DEPUTY" | "GENERAL";
/** posts 职务: one row is one person holding one post. */
export interface PostRow {
  person: string;
  kind: PostKind;
  atKind: PostAtKind;
  at: string;
  termYears?: number | undefined;
  postClass?: PostPostClass | undefined;
  grade?: number | undefined;
  fullTime?: boolean | undefined;
  from?: string | undefined;
  to?: string | undefined;
}
