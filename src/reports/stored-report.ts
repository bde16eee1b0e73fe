import type { ReportFormat } from "./render.ts";
import type { ReportLanguage } from "./wording.ts";

/** A report of the timetable, made and kept: what whoever sends it needs to know. */
export interface StoredReport {
  /** `report:<job>:<due>`, for example `report:monthly:2021-12-31T09:00:00Z`. */
  readonly id: string;
  readonly job: string;
  /** The instant it was due, ISO in UTC. */
  readonly due: string;
  /** The day judged, ISO. */
  readonly day: string;
  /** It came later than its time: after downtime, or after attempts that failed. */
  readonly late: boolean;
  readonly language: ReportLanguage;
  /** Of the JSON, which all other formats are drawn from. */
  readonly sha256: string;
  readonly title: string;
  /** Something appeared, was settled or became unknown since the report before; true where there is none before. */
  readonly changed: boolean;
  /** Relative to the folder `reports` in DATA_DIR. */
  readonly folder: string;
  readonly files: readonly StoredFile[];
}

export interface StoredFile {
  readonly format: ReportFormat;
  readonly name: string;
  readonly bytes: number;
}

/** Id of the report of a job that was due at an instant. */
export function reportId(job: string, due: string): string {
  return `report:${job}:${due}`;
}

/** Where its files are, relative to the folder of all reports. No colon, which some file systems refuse in names. */
export function reportFolder(job: string, due: string): string {
  return `${job}/${due.replaceAll(":", "")}`;
}
