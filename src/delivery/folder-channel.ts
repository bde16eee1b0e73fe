import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { removeLeftovers, ReportFileError, writeWhole } from "../reports/whole-file.ts";
import { type Channel, DeliveryError } from "./channel.ts";
import type { FolderRecipient } from "./recipient.ts";
import { filesOf, folderWithin, hashOf, type MessageFile } from "./report-files.ts";

export interface FolderSettings {
  /** The folder of all reports. */
  readonly reports: string;
  /** What a recipient's relative path is below. */
  readonly below: string;
  /** How a file is copied; another way only in tests of a disk that fails. */
  readonly copy?: (from: string, to: string) => Promise<void>;
}

/**
 * Puts the files of a report into a folder, under the same path that they have in the store, and beside each its SHA-256
 * as `sha256sum -c` reads it. A file is whole when it has its name, and its SHA-256 comes after it. What is there already
 * is not written again; another file of that name is kept, and the new one gets a name with its hash.
 */
export function folderChannel({ reports, below, copy = copyFile }: FolderSettings): Channel<FolderRecipient> {
  return {
    send: async ({ report, recipient }, signal) => {
      const files = await filesOf(reports, report, recipient.formats);
      const folder = folderWithin(resolve(below, recipient.folder), report.folder);
      try {
        await mkdir(folder, { recursive: true }).catch((error: unknown) => {
          throw new ReportFileError(folder, error);
        });
        for (const file of files) {
          signal.throwIfAborted();
          await drop(file, folder, copy);
        }
      } catch (error) {
        throw error instanceof ReportFileError ? new DeliveryError(error.message) : error;
      }
      return folder;
    },
  };
}

async function drop(
  file: MessageFile,
  folder: string,
  copy: (from: string, to: string) => Promise<void>,
): Promise<void> {
  const hash = await hashOf(file.path);
  if (hash === null) throw new Error(`${file.path} went away while it was delivered.`);
  const name = await nameFor(file.name, hash, folder);
  const target = join(folder, name);
  const line = `${hash}  ${name}\n`;
  const sums = `${target}.sha256`;
  const whole = (await hashOf(target)) === hash;
  if (whole && (await readFile(sums, "utf8").catch(() => null)) === line) return;
  // Of the SHA-256 too, whose name begins with that of the file.
  await removeLeftovers(target);
  if (!whole) await writeWhole(target, (beside) => copy(file.path, beside));
  await writeWhole(sums, (beside) => writeFile(beside, line, "utf8"));
}

/** The file's own name, unless another file has it. */
async function nameFor(name: string, hash: string, folder: string): Promise<string> {
  const there = await hashOf(join(folder, name));
  if (there === null || there === hash) return name;
  const ending = extname(name);
  return `${name.slice(0, name.length - ending.length)}-${hash.slice(0, 8)}${ending}`;
}
