import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { FileOrder } from "./test/support/file-order.ts";
import { workers } from "./test/support/workers.ts";

export default defineConfig({
  resolve: {
    // The server's packages load graphql as Node does; without this the tests would load a second copy beside it.
    alias: [
      {
        find: /^graphql$/,
        replacement: fileURLToPath(new URL("node_modules/graphql/index.js", import.meta.url)),
      },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/global-setup.ts"],
    // They end what hangs and measure nothing: a city judged by plans still to be made takes minutes on a busy machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: workers,
    // Nothing here keeps a state in a module, so one worker need not load the program anew for each of its files.
    isolate: false,
    sequence: { sequencer: FileOrder },
  },
});
