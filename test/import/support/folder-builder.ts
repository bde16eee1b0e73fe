import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface SourceWords {
  id: string;
  name?: string;
  files: string[];
  receivedAt?: string;
  coversAreas?: string[];
  coversFrom?: string | null;
  coversTo?: string | null;
}

type Row = Readonly<Record<string, string>>;

/**
 * Writes small folders in exchange format. Rows are given by the English names of the columns; a file gets the
 * columns that its rows name. Every call gives a new builder, so a world can be the beginning of several folders.
 */
export class FolderBuilder {
  readonly #manifest: Record<string, unknown>;
  readonly #sources: readonly SourceWords[];
  readonly #rows: ReadonlyMap<string, readonly Row[]>;
  readonly #texts: ReadonlyMap<string, string | Uint8Array>;

  private constructor(
    manifest: Record<string, unknown>,
    sources: readonly SourceWords[],
    rows: ReadonlyMap<string, readonly Row[]>,
    texts: ReadonlyMap<string, string | Uint8Array>,
  ) {
    this.#manifest = manifest;
    this.#sources = sources;
    this.#rows = rows;
    this.#texts = texts;
  }

  static empty(): FolderBuilder {
    const manifest = {
      profile: "test",
      synthetic: true,
      snapshotOn: "2021-12-31",
      generatedAt: "2022-01-04T02:00:00Z",
      rngSeed: null,
    };
    return new FolderBuilder(manifest, [], new Map(), new Map());
  }

  manifest(words: Record<string, unknown>): FolderBuilder {
    return this.#with({ manifest: { ...this.#manifest, ...words } });
  }

  /** Adds a source, or says one anew that has the same id. */
  source(words: SourceWords): FolderBuilder {
    return this.#with({ sources: [...this.#sources.filter(({ id }) => id !== words.id), words] });
  }

  row(stem: string, ...rows: Row[]): FolderBuilder {
    return this.#with({ rows: new Map([...this.#rows, [stem, [...(this.#rows.get(stem) ?? []), ...rows]]]) });
  }

  /** The file with other rows than before; with none the file is left out. */
  only(stem: string, ...rows: Row[]): FolderBuilder {
    const others = [...this.#rows].filter(([each]) => each !== stem);
    return this.#with({ rows: new Map(rows.length === 0 ? others : [...others, [stem, rows]]) });
  }

  /** The rows of both under one manifest; each row names the source that delivers it. */
  joinedWith(other: FolderBuilder): FolderBuilder {
    const rows = new Map(this.#rows);
    for (const [stem, theirs] of other.#rows) {
      const source = other.#sources.find(({ files }) => files.includes(stem))?.id ?? "";
      rows.set(stem, [...(rows.get(stem) ?? []), ...theirs.map((row) => ({ source, ...row }))]);
    }
    return this.#with({ rows, sources: [...this.#sources, ...other.#sources] });
  }

  /** A file as it stands, whatever it holds. */
  text(file: string, content: string | Uint8Array): FolderBuilder {
    return this.#with({ texts: new Map([...this.#texts, [file, content]]) });
  }

  rowsOf(stem: string): readonly Row[] {
    return this.#rows.get(stem) ?? [];
  }

  async write(): Promise<string> {
    const directory = await mkdtemp(join(tmpdir(), "liaison-graph-folder-"));
    await mkdir(directory, { recursive: true });
    const sources = this.#sources.map((source) => ({
      name: "示例台账",
      receivedAt: "2022-01-03T01:00:00Z",
      coversAreas: ["99"],
      coversFrom: "2021-01-01",
      coversTo: null,
      ...source,
    }));
    await writeFile(join(directory, "dataset.json"), JSON.stringify({ ...this.#manifest, sources }));
    for (const [stem, rows] of this.#rows) await writeFile(join(directory, `${stem}.csv`), csv(rows));
    for (const [file, content] of this.#texts) await writeFile(join(directory, file), content);
    return directory;
  }

  #with(change: {
    manifest?: Record<string, unknown>;
    sources?: readonly SourceWords[];
    rows?: ReadonlyMap<string, readonly Row[]>;
    texts?: ReadonlyMap<string, string | Uint8Array>;
  }): FolderBuilder {
    return new FolderBuilder(
      change.manifest ?? this.#manifest,
      change.sources ?? this.#sources,
      change.rows ?? this.#rows,
      change.texts ?? this.#texts,
    );
  }
}

function csv(rows: readonly Row[]): string {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ""))];
  return `${lines.map((cells) => cells.map(quoted).join(",")).join("\r\n")}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
