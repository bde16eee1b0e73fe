import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Puts the script that asks before the one that draws: as one of its imports it would wait for all the others. */
const beginFirst: Plugin = {
  name: "begin-first",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle }) =>
      Object.values(bundle ?? {}).flatMap((chunk) =>
        chunk.type === "chunk" && chunk.isEntry && chunk.name === "begin"
          ? {
              tag: "script",
              attrs: { type: "module", crossorigin: true, src: `/${chunk.fileName}` },
              injectTo: "head-prepend" as const,
            }
          : [],
      ),
  },
};

/** The explorer as a page of this server's own: everything it needs lies beside it, nothing comes from elsewhere. */
export default defineConfig({
  root: here("."),
  base: "/",
  plugins: [react(), beginFirst],
  worker: { format: "es" },
  logLevel: "warn",
  build: {
    outDir: here("../../dist/explorer"),
    emptyOutDir: true,
    chunkSizeWarningLimit: 1_500,
    rolldownOptions: {
      input: { index: here("index.html"), begin: here("begin.ts") },
      onLog(level, log, handler) {
        // Directives of other frameworks that only their compilers read; harmless here.
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") handler(level, log);
      },
    },
  },
});
