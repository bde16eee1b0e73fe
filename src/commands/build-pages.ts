import { existsSync, readdirSync, statSync } from "node:fs";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Console } from "./console.ts";

const projectFolder = fileURLToPath(new URL("../../", import.meta.url));

interface PageToBuild {
  readonly name: "graphiql" | "explorer";
  readonly nameEn: string;
  readonly nameZh: string;
  /** Folders and files the page is made from, from the project's folder. */
  readonly from: readonly string[];
}

const graphiql: PageToBuild = {
  name: "graphiql",
  nameEn: "GraphiQL",
  nameZh: "GraphiQL",
  from: ["src/graphiql", "src/operations"],
};
const explorer: PageToBuild = {
  name: "explorer",
  nameEn: "explorer",
  nameZh: "图谱浏览",
  from: ["src/explorer", "src/generated/explorer.ts", "package-lock.json"],
};

/** The folders of the built pages; a page is built when it is not there or older than what it is made from. */
export async function buildPages(
  terminal: Pick<Console, "say">,
): Promise<{ readonly graphiqlFolder: string | null; readonly explorerFolder: string | null }> {
  // One after the other: a build uses every core there is, and the database starts at the same time.
  const explorerFolder = await buildPage(explorer, terminal);
  return { explorerFolder, graphiqlFolder: await buildPage(graphiql, terminal) };
}

/** The folder of one page; null when it cannot be built. */
async function buildPage(page: PageToBuild, terminal: Pick<Console, "say">): Promise<string | null> {
  const folder = join(projectFolder, "dist", page.name);
  if (isFresh(join(folder, "index.html"), page.from)) return folder;
  terminal.say(`Building the ${page.nameEn} page (once) … / 正在构建 ${page.nameZh} 页面（仅一次）…`);
  const vite = spawn(
    process.execPath,
    ["node_modules/vite/bin/vite.js", "build", "--config", `src/${page.name}/vite.config.ts`],
    {
      cwd: projectFolder,
      stdio: ["ignore", "ignore", "inherit"],
      // Whoever builds, it is for readers: under a test runner the parts would be those of tests, slow and with one id for all.
      env: { ...process.env, NODE_ENV: "production" },
    },
  );
  const code = await new Promise<number | null>((resolve) => {
    vite.once("error", () => resolve(null));
    vite.once("exit", resolve);
  });
  if (code === 0) return folder;
  terminal.say(
    `The ${page.nameEn} page could not be built; /graphql works without it. / ${page.nameZh} 页面未能构建，/graphql 不受影响。`,
  );
  return null;
}

function isFresh(built: string, from: readonly string[]): boolean {
  if (!existsSync(built)) return false;
  const builtAt = statSync(built).mtimeMs;
  return from.every((path) => newest(join(projectFolder, path)) <= builtAt);
}

/** When the youngest file below a path was changed, in ms. */
function newest(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}
