import { createHash, randomUUID } from "node:crypto";
import { open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A folder or file that cannot be written: which, why, and what to do, in both languages. */
export class ReportFileError extends Error {
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`${file}: ${reasonOf(cause)}`, { cause });
    this.name = "ReportFileError";
    this.file = file;
  }
}

/**
 * Makes a file whole or not at all: `fill` writes beside it under another name, which is flushed to the disk and then
 * renamed. After a failure or a kill the final name has what it had before.
 * @param fill writes the file whose path it is given
 * @throws ReportFileError where the disk refuses; whatever else `fill` throws
 */
export async function writeWhole(file: string, fill: (beside: string) => Promise<void>): Promise<void> {
  const beside = join(dirname(file), `${besideOf(file)}${randomUUID().slice(0, 8)}.part`);
  try {
    await fill(beside);
    const handle = await open(beside, "r+");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
    await flushFolder(dirname(file));
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw isDiskError(error) ? new ReportFileError(file, error) : error;
  }
}

/**
 * Removes what writers of this file left beside it when they were killed. To be called where nobody else writes it; who
 * does all the same fails and leaves the file as it was.
 */
export async function removeLeftovers(file: string): Promise<void> {
  const folder = dirname(file);
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => name.startsWith(besideOf(file)) && name.endsWith(".part"));
  for (const name of left) await rm(join(folder, name), { force: true });
}

/** How the names begin under which a file is filled. */
function besideOf(file: string): string {
  return `.${basename(file)}.`;
}

/**
 * Writes text piece by piece and hashes what it writes; nothing is kept in memory beyond a piece.
 * @throws the signal's reason between two pieces
 */
export async function writePieces(
  file: string,
  pieces: AsyncIterable<string>,
  signal?: AbortSignal,
): Promise<string> {
  const hash = createHash("sha256");
  const handle = await open(file, "w");
  try {
    let waiting = "";
    const flush = async (): Promise<void> => {
      const bytes = Buffer.from(waiting, "utf8");
      waiting = "";
      hash.update(bytes);
      await handle.writeFile(bytes);
    };
    for await (const piece of pieces) {
      signal?.throwIfAborted();
      waiting += piece;
      if (waiting.length > 65_536) await flush();
    }
    await flush();
  } finally {
    await handle.close();
  }
  return hash.digest("hex");
}

/** The rename itself survives a power cut only once its folder is flushed; some file systems have no such call. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function isDiskError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error;
}

function reasonOf(cause: unknown): string {
  const code = isDiskError(cause) ? cause.code : undefined;
  const known = code === undefined ? undefined : reasons[code];
  return known ?? `cannot be written (${code ?? String(cause)}). / 无法写入（${code ?? String(cause)}）。`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full; free some space and try again. / 磁盘已满，请清理空间后重试。",
  EDQUOT: "the quota of the disk is used up; free some space. / 磁盘配额已用完，请清理空间。",
  EACCES: "this account may not write there; choose another folder. / 无写入权限，请另选文件夹。",
  EPERM: "this account may not write there; choose another folder. / 无写入权限，请另选文件夹。",
  EROFS: "the disk is read only; choose another folder. / 磁盘只读，请另选文件夹。",
  ENOENT: "the folder does not exist and cannot be made. / 文件夹不存在，也无法创建。",
  ENOTDIR: "a part of the path is a file, not a folder. / 路径中有一段是文件而不是文件夹。",
  EEXIST: "there is a file where a folder is expected. / 该处已有同名文件，不是文件夹。",
  EISDIR: "there is a folder of that name; choose another one. / 已有同名文件夹，请另选。",
  EFBIG: "the file would be larger than this disk allows. / 文件超过磁盘允许的大小。",
};
