// Rows of the links files of the exchange format: codes in memory, Chinese words in the written files.
// Dates are YYYY-MM-DD; an absent property is an empty cell, which means "not known" (for `to`: open).

/** check_ins 在职党员报到: one row is one member checked in with one community organisation. */
export interface CheckInRow {
  person: string;
  org: string;
  lastActivityOn?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export type UnitCheckInResource = "VENUE" | "FUNDS" | "SERVICE" | "EXPERTISE" | "VOLUNTEERS" | "OTHER";
/** unit_check_ins 单位党组织报到: one row is one unit's organisation checked in with one community organisation. */
export interface UnitCheckInRow {
  org: string;
  communityOrg: string;
  resource?: UnitCheckInResource | undefined;
  lastActivityOn?: string | undefined;
  lastFeedbackOn?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** liaison_links 常委联系点: one row is one standing member linked with one organisation. */
export interface LiaisonLinkRow {
  person: string;
  org: string;
  year?: number | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export type VisitKind = "RESEARCH" | "ACTIVITY" | "PROBLEM_SOLVING";
/** visits 联系点走访: one row is one visit by one member to one organisation. */
export interface VisitRow {
  id: string;
  person: string;
  org: string;
  visitedOn: string;
  kind?: VisitKind | undefined;
}

export type IssueRaisedIn = "VISIT" | "CONSULTATION" | "MEETING";
export type IssueCategory = "VENUE" | "FUNDS" | "STAFF" | "PROPERTY" | "FACILITIES" | "MECHANISM" | "OTHER";
export type IssueTopic = "SYSTEM" | "POWER" | "FUNDS" | "INTERESTS" | "OTHER";
export type IssueStatus = "OPEN" | "IN_PROGRESS" | "CLOSED";
/** issues 问题: one row is one issue raised in a visit, a consultation or a meeting. */
export interface IssueRow {
  id: string;
  raisedIn: IssueRaisedIn;
  raisedAt?: string | undefined;
  raisedOn: string;
  category?: IssueCategory | undefined;
  topic?: IssueTopic | undefined;
  status: IssueStatus;
  dueOn?: string | undefined;
  closedOn?: string | undefined;
  ownerUnit?: string | undefined;
}

export type InstructorKind = "COMPOUND" | "PROPERTY";
/** instructors 党建工作指导员: one row is one person instructing one compound or one company. */
export interface InstructorRow {
  person: string;
  kind: InstructorKind;
  target: string;
  sentBy?: string | undefined;
  secondedFrom?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}
