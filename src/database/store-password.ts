import { randomBytes } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The password of the managed database: made once and kept beside the store, readable by its owner only.
 * When the file is lost a new one is made, and the database takes it over at its next start.
 */
export async function storePassword(dataDir: string): Promise<string> {
  const file = join(dataDir, "database-password");
  const known = await readFile(file, "utf8").catch(() => "");
  if (known.trim().length >= 16) return known.trim();
  const password = randomBytes(24).toString("base64url");
  await writeFile(`${file}.new`, `${password}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return password;
}
