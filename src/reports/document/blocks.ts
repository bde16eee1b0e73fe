/** A report in one language as it is read from top to bottom; PDF, DOCX and HTML each draw the same blocks. */
export interface ReportDocument {
  readonly title: string;
  readonly subtitle: string;
  /** The day it is dated by, in full. */
  readonly dateLine: string;
  /** Stands at the foot of every page. */
  readonly footer: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO instant the documents are dated by. */
  readonly due: string;
  /** Lies across every page and picture; null where the data are real. */
  readonly watermark: string | null;
  readonly sha256: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: Said }
  | { readonly kind: "text"; readonly text: Said; readonly tone: "plain" | "note" | "warning" }
  | { readonly kind: "figures"; readonly items: readonly Figure[] }
  | TableBlock
  | PictureBlock
  /** The rest begins on a new page. */
  | { readonly kind: "break" };

/** Text, or text that leads to a page of the explorer. */
export type Said = string | Link;

export interface Link {
  readonly text: string;
  readonly href: string;
}

/** One number that is read at a glance. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly detail: string;
  /** Set in the colour of gaps. */
  readonly grave: boolean;
}

export interface TableBlock {
  readonly kind: "table";
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Said[])[];
}

export interface Column {
  readonly label: string;
  readonly align: "left" | "right" | "center";
  /** Share of the width beside the other columns. */
  readonly weight: number;
}

export interface PictureBlock {
  readonly kind: "picture";
  readonly name: string;
  readonly svg: string;
  /** Said to who cannot see it. */
  readonly alt: string;
  readonly caption: string;
  /** Of its drawing area, in its own units. */
  readonly width: number;
  readonly height: number;
}

export function plain(text: string): Block {
  return { kind: "text", text, tone: "plain" };
}

export function note(text: Said): Block {
  return { kind: "text", text, tone: "note" };
}

export function textOf(said: Said): string {
  return typeof said === "string" ? said : said.text;
}

export function column(label: string, weight: number, align: Column["align"] = "left"): Column {
  return { label, weight, align };
}
