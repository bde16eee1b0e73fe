import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { NodeCompiler, type NodeError } from "@myriaddreamin/typst-ts-node-compiler";
import type { ReportDocument } from "../document/blocks.ts";
import { fontFolders } from "../fonts.ts";

const template = new URL("./report.typ", import.meta.url);

/**
 * Writes a document as tagged PDF/A-2b, in the fonts the program brings. Equal documents give equal pages.
 * Compiling holds up its thread: call it in a worker.
 * @throws Error with what the typesetter said
 */
export async function writePdf(document: ReportDocument, file: string): Promise<void> {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [...fontFolders] }] });
  const made = compiler.compile({
    mainFileContent: readFileSync(template, "utf8"),
    inputs: { document: JSON.stringify({ ...document, date: dateParts(document.due) }) },
  });
  const failure = made.takeError();
  const { result } = made;
  if (failure !== null || result === null) throw typesettingError(compiler, failure);
  const pdf = pdfOf(compiler, result, document.due);
  // What the typesetter remembers would stay with the process, not with the thread.
  compiler.evictCache(0);
  await writeFile(file, pdf);
}

function pdfOf(compiler: NodeCompiler, result: Parameters<NodeCompiler["pdf"]>[0], due: string): Buffer {
  return compiler.pdf(result, {
    pdfStandard: "a-2b",
    pdfTags: true,
    creationTimestamp: Math.floor(Date.parse(due) / 1000),
  });
}

function dateParts(due: string) {
  const date = new Date(due);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

function typesettingError(compiler: NodeCompiler, failure: NodeError | null): Error {
  const said = failure === null ? [] : compiler.fetchDiagnostics(failure);
  return new Error(`The PDF could not be typeset: ${JSON.stringify(said).slice(0, 2_000)} / 无法排版 PDF。`);
}
