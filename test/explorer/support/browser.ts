import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { buildPages } from "../../../src/commands/build-pages.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import type { RunningServer } from "../../../src/server/http.ts";
import { graphOf } from "../../support/ask.ts";
import { serve } from "../../support/serve.ts";
import { rememberingGraph } from "./remembering-graph.ts";

/** Where the browser of the walk is; CHROMIUM names another one. */
const program = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Null where the walk can be made; otherwise what to do so that it can. */
export const noBrowser = existsSync(program)
  ? null
  : `No browser at ${program}: the walk through the explorer is left out. Install Chromium (apt-get install chromium) or set CHROMIUM=/path/to/chromium.`;

export interface Watched {
  /** The server's address. */
  readonly address: string;
  readonly page: Page;
  readonly context: BrowserContext;
  /** What must not happen: errors in the console, requests to another host, reports of the content policy. */
  readonly faults: readonly string[];
}

export interface Walk {
  readonly address: string;
  /** What the server would have logged as an incident. */
  readonly incidents: readonly unknown[];
  /** A page of its own with nothing remembered, 1440 by 900, Chinese. */
  open(path: string): Promise<Watched>;
  close(): Promise<void>;
}

/** What the suites of the walk are given. */
export interface Walking {
  readonly walk: () => Walk;
  /** Opens a page, does the journey, and holds that nothing went wrong on the way. */
  readonly journey: (path: string, steps: (watched: Watched) => Promise<void>) => Promise<void>;
}

/** The real server on the whole city or another store, with the built pages, and a browser without a graphics card. */
export async function startWalk(store?: Graph): Promise<Walk> {
  const pages = await buildPages({ say: () => undefined });
  const graph = store ?? rememberingGraph(graphOf("hezeDatabase"));
  const incidents: unknown[] = [];
  const server: RunningServer = await serve(graph, {
    report: ({ error }) => incidents.push(error),
    ...pages,
  });
  const browser: Browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
  return {
    address: server.address,
    incidents,
    open: async (path) => {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: "zh-CN",
        acceptDownloads: true,
      });
      const page = await context.newPage();
      context.setDefaultTimeout(100_000);
      const faults: string[] = [];
      watch(page, server.address, faults);
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await page.goto(`${server.address}${path}`);
      return { address: server.address, page, context, faults };
    },
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

function watch(page: Page, address: string, faults: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`page: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) faults.push(`another host: ${url}`);
  });
}
