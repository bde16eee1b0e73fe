import { readFileSync } from "node:fs";
import { build, type Plugin } from "vite";
import { z } from "zod";

/**
 * What is shipped: the packages of the lock file that are no tools, and those whose code the built pages really
 * contain. The pages' packages are tools to npm, since a server that is already built does not need them.
 */

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
const manifest = z.object({ name: z.string(), license: z.string().optional() });

const lock = lockFile.parse(JSON.parse(readFileSync("package-lock.json", "utf8")));
const installed = Object.entries(lock.packages)
  .filter(([path, entry]) => path !== "" && entry.dev !== true)
  .map(([path, { license }]) => ({ path, license }));

const pages = await Promise.all(["explorer", "graphiql"].map(bundledIn));
const bundled = [...new Set(pages.flat())].map((path) => ({
  path,
  // Some packages of the pages come without a licence in the lock file; their own manifest has it.
  license:
    lock.packages[path]?.license ??
    manifest.parse(JSON.parse(readFileSync(`${path}/package.json`, "utf8"))).license,
}));

const refused = [...installed, ...bundled].filter(({ license }) => !allowed.test(license ?? ""));
for (const { path, license } of refused) {
  console.error(
    `${path}: licence "${license ?? "none named"}" is not on the list. Take another package or add it with a reason.`,
  );
}
console.log(
  `${installed.length} installed and ${bundled.length} bundled packages, ${new Set(refused.map(({ path }) => path)).size} refused`,
);
process.exit(refused.length === 0 && installed.length > 0 && pages.every((page) => page.length > 5) ? 0 : 1);

/** Folders under node_modules whose code a page's build contains, its workers included. Nothing is written. */
async function bundledIn(page: string): Promise<readonly string[]> {
  const folders = new Set<string>();
  const collector = (): Plugin => ({
    name: "collect-packages",
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        const ids = part.type === "chunk" ? part.moduleIds : part.originalFileNames;
        for (const id of ids) {
          const folder = /^.*?(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(
            id.replaceAll("\\", "/"),
          )?.[1];
          if (folder) folders.add(folder);
        }
      }
    },
  });
  await build({
    configFile: `src/${page}/vite.config.ts`,
    plugins: [collector()],
    worker: { plugins: () => [collector()] },
    build: { write: false },
  });
  return [...folders];
}
