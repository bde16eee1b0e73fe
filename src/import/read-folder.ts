import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { exchangeFormat, type FileFormat } from "./exchange-format.ts";
import type { Folder } from "./folder.ts";
import { type Manifest, manifestFile, readManifest } from "./manifest.ts";
import type { Problems } from "./problems.ts";
import { readTable } from "./read-file.ts";
import { Table } from "./table.ts";

export interface ReadFolderOptions {
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((file: string, done: number, total: number) => void) | undefined;
}

/** Reads manifest and files of a folder. Null when the manifest cannot be used; `problems` says why. */
export async function readFolder(
  directory: string,
  problems: Problems,
  options: ReadFolderOptions = {},
): Promise<Folder | null> {
  const manifest = await readManifest(directory, problems);
  if (manifest === null) return null;
  const names = new Set(await readdir(directory));
  noteUnknownFiles(names, problems);
  const tables = new Map<string, Table>();
  for (const format of exchangeFormat.files) {
    tables.set(format.stem, await readIfPresent(directory, format, names, manifest, problems, options));
  }
  return { directory, manifest, tables, problems, contentHash: await contentHash(directory, names) };
}

async function readIfPresent(
  directory: string,
  format: FileFormat,
  names: ReadonlySet<string>,
  manifest: Manifest,
  problems: Problems,
  { signal, progress }: ReadFolderOptions,
): Promise<Table> {
  if (!names.has(format.file)) {
    const absent = new Table(format, problems);
    absent.present = false;
    return absent;
  }
  const listing = manifest.sources.filter(({ files }) => files.includes(format.stem)).map(({ id }) => id);
  if (listing.length === 0) {
    const expected =
      "a source in dataset.json that lists the file; its rows are loaded and covered by nobody";
    problems.add({ file: format.file, line: 0 }, "FILE_UNLISTED", expected, "no source");
  }
  const sources = { listing, all: new Set(manifest.sources.map(({ id }) => id)) };
  return readTable(join(directory, format.file), format, sources, problems, {
    signal,
    progress: progress && ((done, total) => progress(format.file, done, total)),
  });
}

function noteUnknownFiles(names: ReadonlySet<string>, problems: Problems): void {
  const known = new Set(exchangeFormat.files.map(({ file }) => file));
  for (const name of [...names].sort()) {
    if (extname(name).toLowerCase() === ".csv" && !known.has(name)) {
      problems.add(
        { file: name, line: 0 },
        "FILE_UNKNOWN",
        "a file of the format, such as places.csv; it is not read",
        name,
      );
    }
  }
}

/** Of manifest and files, so that an import that was interrupted knows its folder again. */
async function contentHash(directory: string, names: ReadonlySet<string>): Promise<string> {
  const hash = createHash("sha256");
  for (const name of [manifestFile, ...exchangeFormat.files.map(({ file }) => file)]) {
    if (!names.has(name)) continue;
    hash.update(`${name}\n`);
    hash.update(await readFile(join(directory, name)));
  }
  return hash.digest("hex");
}
