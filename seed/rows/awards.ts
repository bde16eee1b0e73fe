// Rows of the awards files of the exchange format: codes in memory, Chinese words in the written files.
// Dates are YYYY-MM-DD; an absent property is an empty cell, which means "not known" (for `to`: open).

import type { PartyOrgField } from "./organisations.ts";

export type DemoAwardCategory =
  | "RED_PROPERTY"
  | "RED_FLAG"
  | "RED_JOINT"
  | "RED_FORTRESS"
  | "RED_ENGINE"
  | "RED_GUIDE"
  | "RED_HEART"
  | "OTHER";
export type DemoAwardLevel = "PROVINCE" | "CITY" | "COUNTY";
export type DemoAwardTargetKind = "COMPOUND" | "PROPERTY_COMPANY" | "PARTY_ORG" | "WORK_UNIT" | "COMMUNITY";
/** demo_awards 示范点: one row is one award to one body or place. */
export interface DemoAwardRow {
  id: string;
  category: DemoAwardCategory;
  field: PartyOrgField;
  level: DemoAwardLevel;
  targetKind: DemoAwardTargetKind;
  target: string;
  awardedOn: string;
  validTo?: string | undefined;
}

export type ModelPostKind = "PIONEER" | "MODEL";
/** model_posts 党员先锋岗、示范岗: one row is one model post, with at most one holder. */
export interface ModelPostRow {
  id: string;
  kind: ModelPostKind;
  unit: string;
  namedOn?: string | undefined;
  person?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export type CareerEventKind = "PROMOTION" | "TO_PARTY_AFFAIRS";
/** career_events 党务工作者任用: one row is one promotion or move of one person. */
export interface CareerEventRow {
  id: string;
  kind: CareerEventKind;
  person: string;
  unit?: string | undefined;
  on: string;
}

export type WorkerTrainingTrainingKind = "ROTATION" | "INDUCTION" | "SECRETARY" | "OTHER";
/** worker_trainings 培训: one row is one training finished by one person. */
export interface WorkerTrainingRow {
  person: string;
  trainingKind: WorkerTrainingTrainingKind;
  on: string;
  hours?: number | undefined;
}

export type SchoolMeasureAspect = 1 | 2 | 3;
export type SchoolMeasureStatus = "NOT_STARTED" | "RUNNING" | "DONE";
/** school_measures 学校推进措施: one row is one measure, or one measure at one school. */
export interface SchoolMeasureRow {
  seq: number;
  aspect: SchoolMeasureAspect;
  title?: string | undefined;
  school?: string | undefined;
  status?: SchoolMeasureStatus | undefined;
  actedOn?: string | undefined;
}

export type CandidateStatus = "PROPOSED" | "APPOINTED" | "WITHDRAWN";
/** candidates 校级干部人选: one row is one person proposed for one school. */
export interface CandidateRow {
  id: string;
  person: string;
  school: string;
  listedOn: string;
  status?: CandidateStatus | undefined;
}

export type IndustryChainMemberKind = "PARTY_ORG" | "WORK_UNIT";
/** industry_chains 产业链党建: one row is one chain, with at most one member. */
export interface IndustryChainRow {
  id: string;
  name: string;
  nameEn?: string | undefined;
  areaCode: string;
  pilot?: boolean | undefined;
  memberKind?: IndustryChainMemberKind | undefined;
  member?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}
