import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The explorer as a page of this server's own: everything it needs lies beside it, nothing comes from elsewhere. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/",
  plugins: [react()],
  worker: { format: "es" },
  logLevel: "warn",
  build: {
    outDir: fileURLToPath(new URL("../../dist/explorer", import.meta.url)),
    emptyOutDir: true,
    chunkSizeWarningLimit: 1_500,
    rolldownOptions: {
      onLog(level, log, handler) {
        // Directives of other frameworks that only their compilers read; harmless here.
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") handler(level, log);
      },
    },
  },
});
