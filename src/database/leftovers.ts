import { randomBytes } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { isProcessAlive } from "./process-alive.ts";

/** A name beside `path` for what is still being made; it says which process makes it. */
export function temporaryName(path: string): string {
  return `${path}.${randomBytes(4).toString("hex")}.${process.pid}.part`;
}

/** Removes what processes that are gone left half made in a folder; what is still being made is left alone. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const owner = /\.(\d+)\.part$/.exec(name)?.[1];
    if (owner !== undefined && !isProcessAlive(Number(owner))) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}
