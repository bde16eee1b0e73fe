import { type FileHandle, mkdir, open, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { type FileFormat, fileFormats } from "./format.ts";
import type { Rosters } from "./rosters.ts";

/** A folder in exchange format under construction; nobody sees it before `finish`. */
export interface FolderWriter {
  /** Appends the rows of one delivery; may be called once a city. */
  append(rosters: Rosters): Promise<void>;
  /** Writes the manifest and, where there is one, the list of injected faults; gives the folder its name, in the place of an older one. */
  finish(manifest: object, anomalies?: readonly object[] | null): Promise<void>;
  /** Takes away what was written; harmless after `finish`. */
  discard(): Promise<void>;
}

const rowsAtOnce = 5_000;

/**
 * Writes into a folder beside `directory` and renames it at the end, so that a killed generator leaves no half folder
 * under the name asked for. Files are CSV as in RFC 4180, UTF-8, Chinese headers and words. An aborted signal stops between blocks of rows.
 */
export async function openFolder(directory: string, signal?: AbortSignal): Promise<FolderWriter> {
  await refuseForeignFolder(directory);
  const temporary = join(dirname(directory), `.${basename(directory)}.being-written-${process.pid}`);
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });
  const files = new Map<string, FileHandle>();

  async function close(): Promise<void> {
    for (const file of files.values()) await file.close();
    files.clear();
  }

  return {
    async append(rosters) {
      for (const format of fileFormats) {
        let file = files.get(format.stem);
        if (file === undefined) {
          file = await open(join(temporary, `${format.stem}.csv`), "w");
          files.set(format.stem, file);
          await file.write(toCsv([format.columns.map((column) => column.header)]));
        }
        await appendRows(file, format, rosters, signal);
      }
    },
    async finish(manifest, anomalies = null) {
      await close();
      await writeFile(join(temporary, "dataset.json"), `${JSON.stringify(manifest, null, 2)}\n`);
      if (anomalies !== null) {
        const lines = anomalies.map((anomaly) => JSON.stringify(anomaly));
        await writeFile(join(temporary, "anomalies.json"), `[\n${lines.join(",\n")}\n]\n`);
      }
      signal?.throwIfAborted();
      await rm(directory, { recursive: true, force: true });
      await rename(temporary, directory);
    },
    async discard() {
      await close();
      await rm(temporary, { recursive: true, force: true });
    },
  };
}

/** Only an empty folder or an earlier delivery is replaced. */
async function refuseForeignFolder(directory: string): Promise<void> {
  const names: string[] = await readdir(directory).catch(() => []);
  if (names.length === 0 || names.includes("dataset.json")) return;
  throw new Error(
    `Folder ${directory}: expected an empty folder or an earlier data set (dataset.json), got other files. Choose another folder. / 目录不是数据集目录，请另选目录。`,
  );
}

async function appendRows(
  file: FileHandle,
  format: FileFormat,
  rosters: Rosters,
  signal?: AbortSignal,
): Promise<void> {
  const rows = rosters[format.table];
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    signal?.throwIfAborted();
    const block = rows.slice(start, start + rowsAtOnce).map((row) => {
      const cells = new Map<string, unknown>(Object.entries(row));
      return format.columns.map((column) => column.cell(cells.get(column.property)));
    });
    await file.write(toCsv(block));
  }
}

function toCsv(rows: string[][]): string {
  return stringify(rows, { record_delimiter: "\r\n" });
}
