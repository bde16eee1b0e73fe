import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { canonicalJson } from "./canonical-json.ts";
import {
  type ReportFinding,
  type ReportResolved,
  type ReportSummary,
  type ReportUnjudged,
  reportFinding,
  reportResolved,
  reportSummary,
  reportUnjudged,
} from "./report-model.ts";
import { writePieces, writeWhole } from "./whole-file.ts";

/** The parts of a report in the order of their keys: lists first, so that the summary may count what went by. */
export interface ReportParts {
  readonly findings: AsyncIterable<ReportFinding>;
  readonly notJudged: AsyncIterable<ReportUnjudged>;
  readonly resolved: AsyncIterable<ReportResolved>;
  /** Asked for when the lists have been written. */
  readonly summary: () => Promise<ReportSummary>;
}

/** A stored report: read as often as needed, a row at a time. */
export interface OpenReport {
  readonly file: string;
  /** Of the file's bytes. */
  readonly sha256: string;
  readonly summary: ReportSummary;
  findings(): AsyncGenerator<ReportFinding>;
  notJudged(): AsyncGenerator<ReportUnjudged>;
  resolved(): AsyncGenerator<ReportResolved>;
}

/**
 * Writes a report as canonical JSON with one line feed before each entry of its lists: so a reader takes it line by
 * line however long it is, and equal reports are equal bytes.
 * @returns the SHA-256 of the file, in hex
 * @throws ReportFileError; the signal's reason
 */
export async function writeReportFile(
  file: string,
  parts: ReportParts,
  signal?: AbortSignal,
): Promise<string> {
  let sha256 = "";
  await writeWhole(file, async (beside) => {
    sha256 = await writePieces(beside, piecesOf(parts), signal);
  });
  return sha256;
}

/** @throws Error naming the file when it is no report */
export async function openReport(file: string): Promise<OpenReport> {
  const { sha256, summary } = await readEnds(file);
  return {
    file,
    sha256,
    summary,
    findings: () => section(file, "findings", (value) => reportFinding.parse(value)),
    notJudged: () => section(file, "notJudged", (value) => reportUnjudged.parse(value)),
    resolved: () => section(file, "resolved", (value) => reportResolved.parse(value)),
  };
}

const sections = ["findings", "notJudged", "resolved"] as const;
type Section = (typeof sections)[number];
const summaryStart = `],"summary":`;

async function* piecesOf(parts: ReportParts): AsyncGenerator<string> {
  yield "{";
  for (const [index, name] of sections.entries()) {
    yield `${index === 0 ? "" : "],"}"${name}":[`;
    let first = true;
    for await (const entry of parts[name]) {
      yield `${first ? "" : ","}\n${canonicalJson(entry)}`;
      first = false;
    }
    yield "\n";
  }
  yield `${summaryStart}${canonicalJson(await parts.summary())}}\n`;
}

async function readEnds(file: string): Promise<{ sha256: string; summary: ReportSummary }> {
  const hash = createHash("sha256");
  let last = "";
  for await (const line of linesOf(file, (chunk) => hash.update(chunk))) last = line;
  if (!last.startsWith(summaryStart)) {
    throw new Error(
      `${file} is no report: expected its last line to begin with ${summaryStart}. / 不是报告文件。`,
    );
  }
  const summary = reportSummary.parse(JSON.parse(last.slice(summaryStart.length, -1)));
  return { sha256: hash.digest("hex"), summary };
}

async function* section<Entry>(
  file: string,
  wanted: Section,
  entryOf: (value: unknown) => Entry,
): AsyncGenerator<Entry> {
  let name: Section | null = null;
  for await (const line of linesOf(file, () => undefined)) {
    const header = /^(?:\{|\],)"(\w+)":\[$/.exec(line)?.[1];
    if (header !== undefined || line.startsWith(summaryStart)) {
      if (name === wanted) return;
      name = sections.find((each) => each === header) ?? null;
    } else if (name === wanted && line !== "") {
      yield entryOf(JSON.parse(line.endsWith(",") ? line.slice(0, -1) : line));
    }
  }
}

/** Lines of a file. Only a line feed ends one: names may hold other characters that count as line ends elsewhere. */
async function* linesOf(file: string, see: (chunk: Buffer) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  for await (const chunk of createReadStream(file)) {
    if (!Buffer.isBuffer(chunk)) continue;
    see(chunk);
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
