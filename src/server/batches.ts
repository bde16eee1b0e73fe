import DataLoader from "dataloader";

/**
 * The loaders of one request, made when first asked for. A loader belongs to a statement and the arguments
 * that are the same for all its keys, so that one level of a query costs one statement a type.
 */
export class Batches {
  readonly #loaders = new Map<string, DataLoader<string, unknown>>();

  /**
   * The one row for `key`, or null.
   * @param name statement and shared arguments; two calls with one name must pass the same `fetch`
   * @param keyOf the key a row answers for
   */
  one<Row>(
    name: string,
    key: string,
    fetch: (keys: readonly string[]) => Promise<readonly Row[]>,
    keyOf: (row: Row) => string,
  ): Promise<Row | null> {
    return this.#load(`one ${name}`, key, async (keys) => {
      const found = new Map((await fetch(keys)).map((row) => [keyOf(row), row]));
      return keys.map((each) => found.get(each) ?? null);
    });
  }

  /** All rows for `key`, in the order of the statement; none is an empty list. */
  many<Row>(
    name: string,
    key: string,
    fetch: (keys: readonly string[]) => Promise<readonly Row[]>,
    keyOf: (row: Row) => string,
  ): Promise<readonly Row[]> {
    return this.#load(`many ${name}`, key, async (keys) => {
      const found = new Map<string, Row[]>(keys.map((each) => [each, []]));
      for (const row of await fetch(keys)) found.get(keyOf(row))?.push(row);
      return keys.map((each) => found.get(each) ?? []);
    });
  }

  #load<Answer>(
    name: string,
    key: string,
    answer: (keys: readonly string[]) => Promise<readonly Answer[]>,
  ): Promise<Answer> {
    let loader = this.#loaders.get(name);
    if (!loader) {
      loader = new DataLoader<string, unknown>((keys) => answer(keys), { name, maxBatchSize: 5_000 });
      this.#loaders.set(name, loader);
    }
    // The loader of this name was made by this very call's `answer`, so its values are Answers.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return loader.load(key) as Promise<Answer>;
  }
}
