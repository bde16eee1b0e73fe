// Rows of the activities files of the exchange format: codes in memory, Chinese words in the written files.
// Dates are YYYY-MM-DD; an absent property is an empty cell, which means "not known" (for `to`: open).

export type OrgLifeEventKind =
  | "GENERAL_MEETING"
  | "COMMITTEE_MEETING"
  | "GROUP_MEETING"
  | "LECTURE"
  | "THEME_DAY"
  | "LIFE_MEETING"
  | "APPRAISAL"
  | "TRAINING";
/** org_life_events 组织生活: one row is one event of one organisation. */
export interface OrgLifeEventRow {
  id: string;
  org: string;
  kind: OrgLifeEventKind;
  on: string;
  expected?: number | undefined;
  attended?: number | undefined;
  hours?: number | undefined;
}

export type ServiceActivityKind =
  | "VOLUNTEERING"
  | "POLICY"
  | "HELP"
  | "ENVIRONMENT"
  | "SAFETY"
  | "EPIDEMIC"
  | "OTHER";
/** service_activities 报到服务活动: one row is one activity in one community, with at most one unit taking part. */
export interface ServiceActivityRow {
  id: string;
  org: string;
  kind: ServiceActivityKind;
  on: string;
  attended?: number | undefined;
  unitOrg?: string | undefined;
}

/** dispute_stats 网格矛盾纠纷统计: one row is the figures of one grid for one month. */
export interface DisputeStatRow {
  grid: string;
  period: string;
  opened: number;
  closed: number;
}
