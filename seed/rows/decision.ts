// Rows of the decision files of the exchange format: codes in memory, Chinese words in the written files.
// Dates are YYYY-MM-DD; an absent property is an empty cell, which means "not known" (for `to`: open).

export type StreetPowerPower = 1 | 2 | 3 | 4 | 5;
/** street_powers 街道五项权力: one row is one power granted to one street. */
export interface StreetPowerRow {
  street: string;
  power: StreetPowerPower;
  docRef?: string | undefined;
  exercisedCount?: number | undefined;
  lastExercisedOn?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export type StreetTaskTask = "INVESTMENT_ATTRACTION" | "TAX_ASSIST" | "OTHER";
export type StreetTaskAction = "RELIEVED_OF" | "TOOK_OVER";
/** street_tasks 街道取消任务及承接: one row is one street relieved of one task, or one unit taking one over. */
export interface StreetTaskRow {
  task: StreetTaskTask;
  action: StreetTaskAction;
  body: string;
  on: string;
  docRef?: string | undefined;
}

/** outposts 派驻街道机构: one row is one outpost of one department at one street. */
export interface OutpostRow {
  id: string;
  name: string;
  nameEn?: string | undefined;
  street: string;
  unit?: string | undefined;
  consentOn?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** enforcement_offices 街道综合执法办公室: one row is one office of one street. */
export interface EnforcementOfficeRow {
  id: string;
  name: string;
  nameEn?: string | undefined;
  street: string;
  establishedOn?: string | undefined;
  abolishedOn?: string | undefined;
}

export type EnforcementActionKind =
  | "MARKET"
  | "CITY_APPEARANCE"
  | "SAFETY"
  | "ILLEGAL_BUILDING"
  | "ENVIRONMENT"
  | "TRAFFIC"
  | "OTHER";
/** enforcement_actions 联合执法行动: one row is one action, with at most one department taking part. */
export interface EnforcementActionRow {
  id: string;
  office: string;
  on: string;
  kind?: EnforcementActionKind | undefined;
  unit?: string | undefined;
}

/** key_projects 重点项目: one row is one key project. */
export interface KeyProjectRow {
  id: string;
  name: string;
  nameEn?: string | undefined;
  areaCode: string;
  startsOn?: string | undefined;
  endsOn?: string | undefined;
  ownerUnit?: string | undefined;
}

export type BreakthroughProjectStatus = "PLANNED" | "RUNNING" | "STALLED" | "DONE";
/** breakthrough_projects 突破项目: one row is one project, with at most one street and one indicator. */
export interface BreakthroughProjectRow {
  id: string;
  seq: number;
  title: string;
  areaCode: string;
  status?: BreakthroughProjectStatus | undefined;
  ownerUnit?: string | undefined;
  document?: string | undefined;
  docRef?: string | undefined;
  documentOn?: string | undefined;
  startsOn?: string | undefined;
  dueOn?: string | undefined;
  progressOn?: string | undefined;
  street?: string | undefined;
  indicator?: string | undefined;
}

export type DecisionBodyKind = "STANDING_COMMITTEE" | "LEADING_GROUP" | "JOINT_CONFERENCE";
export type DecisionBodyLevel = "CITY" | "DISTRICT" | "STREET";
/** decision_bodies 议事决策机构: one row is one body that decides or dispatches. */
export interface DecisionBodyRow {
  id: string;
  name: string;
  nameEn?: string | undefined;
  kind: DecisionBodyKind;
  level: DecisionBodyLevel;
  areaCode: string;
  foundedOn?: string | undefined;
}

export type BodyMemberRole = "LEAD" | "MEMBER";
/** body_members 成员单位: one row is one unit sitting in one body. */
export interface BodyMemberRow {
  body: string;
  unit: string;
  role?: BodyMemberRole | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export type MeetingOutcome = "DECIDED" | "ESCALATED" | "RETURNED" | "DEFERRED";
/** meetings 会议: one row is one meeting, with at most one issue and one attending unit. */
export interface MeetingRow {
  id: string;
  body: string;
  heldOn: string;
  issue?: string | undefined;
  outcome?: MeetingOutcome | undefined;
  unit?: string | undefined;
}

export type DutyReportKind = "COUNTY_SECRETARY" | "STREET_SECRETARY" | "MEMBER_UNIT";
export type DutyReportGrade = "GOOD" | "FAIRLY_GOOD" | "AVERAGE" | "POOR";
/** duty_reports 述职评议: one row is one duty report of one year. */
export interface DutyReportRow {
  id: string;
  year: number;
  kind: DutyReportKind;
  person?: string | undefined;
  org?: string | undefined;
  unit?: string | undefined;
  reportedOn?: string | undefined;
  includesUrban?: boolean | undefined;
  grade?: DutyReportGrade | undefined;
}

export type AssessmentScheme = "UNIT" | "STREET" | "TOWNSHIP" | "OUTPOST";
export type AssessmentTargetKind = "WORK_UNIT" | "STREET" | "OUTPOST";
export type AssessmentItem =
  | "URBAN_PARTY_BUILDING"
  | "CHECK_IN"
  | "PUBLIC_SERVICE"
  | "PUBLIC_MANAGEMENT"
  | "PUBLIC_SAFETY"
  | "INVESTMENT_ATTRACTION"
  | "TAX_ASSIST"
  | "OTHER";
/** assessments 年度考核: one row is one item of one appraisal of one unit, street or outpost. */
export interface AssessmentRow {
  id: string;
  year: number;
  scheme: AssessmentScheme;
  targetKind: AssessmentTargetKind;
  target: string;
  item: AssessmentItem;
  score?: number | undefined;
  maxScore?: number | undefined;
  conductedBy?: string | undefined;
}

/** work_areas 工作领域分工: one row is one work area, with at most one person who answers for it. */
export interface WorkAreaRow {
  id: string;
  name: string;
  nameEn?: string | undefined;
  areaCode: string;
  person?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}
