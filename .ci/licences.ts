import { readFileSync } from "node:fs";
import { z } from "zod";

/** Licences that what is shipped may stand under; a package that names none of them ends the check. */
const allowed =
  /\b(MIT(-0)?|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|MPL-2\.0|CC0-1\.0|CC-BY-4\.0|BlueOak-1\.0\.0|Unlicense|Python-2\.0|BSD)\b/;

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
    }),
  ),
});

const lock = lockFile.parse(JSON.parse(readFileSync("package-lock.json", "utf8")));
const shipped = Object.entries(lock.packages).filter(([path, entry]) => path !== "" && entry.dev !== true);
const refused = shipped.filter(([, entry]) => !allowed.test(entry.license ?? ""));
for (const [path, entry] of refused) {
  console.error(
    `${path}: licence "${entry.license ?? "none named"}" is not on the list. Take another package or add it with a reason.`,
  );
}
console.log(`${shipped.length} shipped packages, ${refused.length} refused`);
process.exit(refused.length === 0 && shipped.length > 0 ? 0 : 1);
