// Rows of the property files of the exchange format: codes in memory, Chinese words in the written files.
// Dates are YYYY-MM-DD; an absent property is an empty cell, which means "not known" (for `to`: open).

export type PropertyCompanyStatus = "ACTIVE" | "REMOVED";
export type PropertyCompanyRemovalReason =
  | "BAD_MANAGEMENT"
  | "LOW_CREDIT"
  | "MANY_COMPLAINTS"
  | "SUBLETTING"
  | "OTHER";
/** property_companies 物业服务企业: one row is one property company, active or removed. */
export interface PropertyCompanyRow {
  id: string;
  name: string;
  nameEn?: string | undefined;
  uscc?: string | undefined;
  areaCode: string;
  status: PropertyCompanyStatus;
  removedOn?: string | undefined;
  removalReason?: PropertyCompanyRemovalReason | undefined;
  employees?: number | undefined;
  establishedOn?: string | undefined;
  closedOn?: string | undefined;
}

export type CompanyRoleRole = "SUPERVISED_BY" | "GUIDES" | "IMPLEMENTED_BY";
/** company_roles 物业企业三方责任: one row is one role of one body at one company. */
export interface CompanyRoleRow {
  company: string;
  role: CompanyRoleRole;
  body: string;
  from?: string | undefined;
  to?: string | undefined;
}

/** service_contracts 物业服务: one row is one company serving one compound. */
export interface ServiceContractRow {
  company: string;
  compound: string;
  contractFrom?: string | undefined;
  contractTo?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** owners_committees 业主委员会: one row is one owners' committee. */
export interface OwnersCommitteeRow {
  id: string;
  name: string;
  nameEn?: string | undefined;
  areaCode: string;
  electedOn?: string | undefined;
  termYears?: number | undefined;
  filedOn?: string | undefined;
  seats?: number | undefined;
}

/** committee_compounds 业委会代表小区: one row is one committee representing one compound. */
export interface CommitteeCompoundRow {
  committee: string;
  compound: string;
  from?: string | undefined;
  to?: string | undefined;
}

/** consultations 三方协商: one row is one consultation. */
export interface ConsultationRow {
  id: string;
  compound: string;
  heldOn: string;
}

export type ConsultationPartyPartyKind = "BRANCH" | "OC" | "COMPANY" | "RC" | "UNIT";
/** consultation_parties 协商参加方: one row is one party at one consultation. */
export interface ConsultationPartyRow {
  consultation: string;
  partyKind: ConsultationPartyPartyKind;
  party: string;
}

/** credit_ratings 物业企业信用评价: one row is one rating of one company for one year. */
export interface CreditRatingRow {
  id: string;
  company: string;
  year: number;
  score: number;
  redScore?: number | undefined;
  redWeight?: number | undefined;
  satisfaction?: number | undefined;
  ratedOn?: string | undefined;
}

/** campaigns 专项行动: one row is one campaign, with at most one company taking part. */
export interface CampaignRow {
  id: string;
  name: string;
  version?: string | undefined;
  startsOn?: string | undefined;
  endsOn?: string | undefined;
  areaCode: string;
  company?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export type PlatformKind = "SMART_COMPOUND" | "ERRAND" | "SHARING";
/** platforms 物业服务平台: one row is one platform of one company. */
export interface PlatformRow {
  id: string;
  kind: PlatformKind;
  company: string;
  from?: string | undefined;
  to?: string | undefined;
}
