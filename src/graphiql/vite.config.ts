import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** GraphiQL as a page of this server's own: everything it needs lies beside it, nothing comes from elsewhere. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/graphiql/",
  plugins: [react()],
  worker: { format: "es" },
  logLevel: "warn",
  build: {
    outDir: fileURLToPath(new URL("../../dist/graphiql", import.meta.url)),
    emptyOutDir: true,
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: {
      onLog(level, log, handler) {
        // GraphiQL's own modules carry a directive that only a compiler reads; dozens of harmless warnings.
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") handler(level, log);
      },
    },
  },
});
