import {
  imports,
  type ImportsRow,
  sources,
  type SourcesRow,
  wordsBeforeImports,
} from "../generated/cypher.ts";
import type { Rows } from "../graph/graph.ts";
import { sourcesBefore, takeBack } from "../import/take-back.ts";

/** The imports of a store, the latest first, and what they say of what was known when. */
export class ImportHistory {
  readonly #imports: readonly ImportsRow[];

  private constructor(known: readonly ImportsRow[]) {
    this.#imports = known;
  }

  static async read(graph: Rows): Promise<ImportHistory> {
    return new ImportHistory(await graph.rows(imports, {}));
  }

  /** Imports that still stand and were not known at the instant, the latest first. */
  since(instant: string): ImportsRow[] {
    return this.#imports.filter((each) => each.status !== "UNDONE" && isAfter(each.startedAt, instant));
  }

  /** Whether facts differ between two instants by an import that stands, or by one that was taken back in between. */
  differs(one: string, other: string): boolean {
    const [from, to] = isAfter(one, other) ? [other, one] : [one, other];
    const begunBetween = this.since(from).some(({ startedAt }) => !isAfter(startedAt, to));
    const standsAt = (instant: string): string =>
      this.#takenBackSince(instant)
        .map(({ id }) => id)
        .join();
    return begunBetween || standsAt(from) !== standsAt(to);
  }

  /** False where an import that stood at the instant was taken back since: its entries have left the change log. */
  canGoBackTo(instant: string): boolean {
    return this.#takenBackSince(instant).length === 0;
  }

  /** Whether nothing at all had been imported at the instant. */
  isBeforeAll(instant: string): boolean {
    return this.#imports.every(({ startedAt }) => isAfter(startedAt, instant));
  }

  #takenBackSince(instant: string): ImportsRow[] {
    return this.#imports.filter(
      ({ status, startedAt, finishedAt }) =>
        status === "UNDONE" &&
        !isAfter(startedAt, instant) &&
        finishedAt !== null &&
        isAfter(finishedAt, instant),
    );
  }
}

/**
 * A transaction in which one can go back in what was known. Nothing is written in the end: the one who opened the
 * transaction rolls it back.
 */
export class KnowledgeThen {
  readonly #transaction: Rows;
  readonly #history: ImportHistory;
  readonly #takenBack: string[] = [];
  #sources: readonly SourcesRow[] | null = null;

  constructor(transaction: Rows, history: ImportHistory) {
    this.#transaction = transaction;
    this.#history = history;
  }

  /** Makes the graph what it was at the instant, which must not lie after one gone back to before. @returns the sources of then */
  async goBackTo(instant: string): Promise<readonly SourcesRow[]> {
    for (const { id } of this.#history.since(instant)) {
      if (this.#takenBack.includes(id)) continue;
      await takeBack(this.#transaction, id);
      this.#takenBack.push(id);
    }
    this.#sources ??= await this.#transaction.rows(sources, {});
    const words = await this.#transaction.rows(wordsBeforeImports, { ids: this.#takenBack });
    const byId = new Map(words.map(({ id, before }) => [id, before]));
    return sourcesBefore(
      this.#sources,
      this.#takenBack.flatMap((id) => byId.get(id) ?? []),
    );
  }
}

/** Instants are compared as such: the database leaves noughts out of their text. */
export function isAfter(one: string, other: string): boolean {
  return Date.parse(one) > Date.parse(other);
}
