/** How far the start of the database has come; sent to whoever draws it. */
export interface StartProgress {
  /** `fetch` brings the jars, `prepare` compiles the launcher and archives classes (both once), `open` opens the store. */
  readonly step: "fetch" | "prepare" | "open";
  /** Jars that are there. Null where the step has no countable parts. */
  readonly done: number | null;
  readonly total: number | null;
  /** One line for a person, English / 中文. */
  readonly text: string;
}

export type ReportProgress = (progress: StartProgress) => void;
