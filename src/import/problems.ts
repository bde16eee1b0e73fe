import { exchangeFormat } from "./exchange-format.ts";
import { looksPersonal } from "./personal-data.ts";

export type Outcome = "refused" | "noted";

/** Where a refusal comes from that follows from another. */
export interface Because {
  readonly file: string;
  readonly line: number;
}

/** One answer of the importer about one cell, row, file or folder. */
export interface Problem {
  /** File name, for example "posts.csv". */
  readonly file: string;
  /** Line on which the row begins, the header being line 1; 0 when the folder is meant. */
  readonly line: number;
  /** Chinese header; empty when the whole row or file is meant. */
  readonly column: string;
  readonly code: string;
  readonly expected: string;
  /** What came; absent where repeating it could give away a person. */
  readonly got?: string;
  readonly outcome: Outcome;
  readonly because?: Because;
}

export interface ProblemPlace {
  readonly file: string;
  readonly line: number;
  readonly column?: string;
}

/** Collects what the importer has to say, and gives it back in the order of file and line. */
export class Problems {
  readonly #found: Problem[] = [];
  readonly #order = new Map(exchangeFormat.files.map(({ file, order }) => [file, order]));

  add(place: ProblemPlace, code: string, expected: string, got?: string, because?: Because): Problem {
    const outcome = exchangeFormat.codes.get(code)?.outcome ?? "refused";
    const problem: Problem = {
      file: place.file,
      line: place.line,
      column: place.column ?? "",
      code,
      expected,
      ...(got === undefined || !mayBeRepeated(place, code, got) ? {} : { got: shorten(got) }),
      outcome,
      ...(because === undefined ? {} : { because }),
    };
    this.#found.push(problem);
    return problem;
  }

  get count(): number {
    return this.#found.length;
  }

  has(code: string): boolean {
    return this.#found.some((problem) => problem.code === code);
  }

  /** All, by file in load order, then by line, then in the order in which they were found. */
  inOrder(): Problem[] {
    return [...this.#found].sort(
      (a, b) => this.#rank(a.file) - this.#rank(b.file) || compareText(a.file, b.file) || a.line - b.line,
    );
  }

  #rank(file: string): number {
    if (file === "dataset.json") return -1;
    return this.#order.get(file) ?? Number.MAX_SAFE_INTEGER;
  }
}

function mayBeRepeated(place: ProblemPlace, code: string, got: string): boolean {
  return code !== "CELL_PERSONAL" && place.column !== "显示名" && !looksPersonal(got, place.column ?? "");
}

function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
