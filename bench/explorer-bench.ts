import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import type { Console } from "../src/commands/console.ts";
import { atLeast, atMost, type Goal, information } from "./goals.ts";
import { median } from "./measure.ts";

const pages = {
  start: "/",
  scene: "/graph?nodes=371721001",
  gaps: "/gaps",
  liaison: "/liaison",
  rules: "/rules",
  runs: "/rules?tab=runs",
  figures: "/indicators",
} as const;

/** P14 and the explorer's own measures, in a browser without a graphics card, against a running server. */
export async function measureExplorer(address: string, terminal: Console): Promise<Goal[]> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    const goals: Goal[] = [];
    terminal.say("explorer: size of the pages");
    goals.push(...(await sizes(browser, address)));
    terminal.say("explorer: first paint of the start page");
    goals.push(...(await startPage(browser, address)));
    terminal.say("explorer: a scene of 300 nodes");
    goals.push(...(await scene(browser, address)));
    terminal.say("explorer: a scene of 1,000 nodes");
    goals.push(...(await panning(browser, address)));
    return goals;
  } finally {
    await browser.close();
  }
}

/** JavaScript that each page loads before anything is opened on it, gzipped as a server would. */
async function sizes(browser: Browser, address: string): Promise<Goal[]> {
  await storeTwoRuns(address);
  const kilobytes = new Map<string, number>();
  for (const [name, path] of Object.entries(pages)) {
    const page = await freshPage(browser);
    const scripts: Promise<Buffer>[] = [];
    page.on("response", (response) => {
      if (new URL(response.url()).pathname.endsWith(".js")) scripts.push(response.body());
    });
    await page.goto(`${address}${path}`);
    await page.waitForLoadState("networkidle");
    const bodies = await Promise.all(scripts);
    kilobytes.set(name, bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1_000);
    await page.close();
  }
  const told = [...kilobytes].map(([name, size]) => `${name} ${size.toFixed(0)}`).join(", ");
  return [
    information("P14", "JavaScript by page, kB gzip", told),
    atMost("P14", "JavaScript of the largest page, kB gzip", Math.max(...kilobytes.values()), 450, 350),
  ];
}

/** With less than two there is no trend to draw, and the page of the runs loads less than it may. */
async function storeTwoRuns(address: string): Promise<void> {
  const stored = idsIn(await asked(address, "{ runs(first: 2) { nodes { id } } }"));
  for (const on of ["2021-11-30", "2021-12-31"].slice(stored.length)) {
    await asked(address, `mutation { startRun(on: "${on}") { id } }`);
  }
}

/** Three loads with an empty cache; the median counts. */
async function startPage(browser: Browser, address: string): Promise<Goal[]> {
  const paints: number[] = [];
  const figures: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const page = await freshPage(browser);
    await page.goto(`${address}/`);
    await page.locator(".headline a, .headline b").first().waitFor();
    figures.push(await page.evaluate(() => performance.now()));
    paints.push(
      await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN),
    );
    await page.close();
  }
  return [
    atMost("P14", "start page, first paint, s", median(paints) / 1_000, 2, 1),
    atMost("P14", "start page, headline figures there, s", median(figures) / 1_000, 2, 1),
  ];
}

async function scene(browser: Browser, address: string): Promise<Goal[]> {
  const steps = await stepsFor(address, 300);
  const page = await freshPage(browser);
  await watchTasks(page);
  await page.goto(`${address}/graph?s=${encodeURIComponent(steps)}`);
  await settled(page);
  const painted = await page.evaluate(
    () => performance.getEntriesByName("scene painted")[0]?.startTime ?? NaN,
  );
  const nodes = await page.locator(".scene-sums").textContent();
  await page.waitForTimeout(1_000);
  const longest: number[] = [];
  for (const key of ["2", "3", "1"]) {
    await page.evaluate(() => {
      performance.clearMarks("scene settled");
      window.longTasks.length = 0;
    });
    await page.keyboard.press(key);
    await settled(page);
    await page.waitForTimeout(1_500);
    longest.push(await page.evaluate(() => Math.max(0, ...window.longTasks)));
  }
  await page.close();
  return [
    atMost("P14", `scene (${nodes?.trim() ?? ""}), first paint, s`, painted / 1_000, 2.5, 1.5),
    atMost(
      "P14",
      "the same, longest task of a layout (tree, radial, force), ms",
      Math.max(...longest),
      100,
      50,
    ),
    information("P14", "longest task by layout, ms", longest.map((task) => task.toFixed(0)).join(", ")),
  ];
}

/** Counts frames from the first on. As text: what compiles this file names functions in a way that a page does not know. */
const frameCounter = `{
  let frames = 0;
  requestAnimationFrame(function next() { frames += 1; requestAnimationFrame(next); });
  window.framesSoFar = () => ({ frames, seconds: performance.now() / 1000 });
}`;

async function panning(browser: Browser, address: string): Promise<Goal[]> {
  const steps = await sparseStepsFor(address, 1_000);
  const page = await freshPage(browser);
  await page.addInitScript({ content: frameCounter });
  await page.goto(`${address}/graph?s=${encodeURIComponent(steps)}`);
  await settled(page);
  const nodes = await page.locator(".scene-sums").textContent();
  await page.waitForTimeout(1_500);
  const box = await page.locator("#canvas").boundingBox();
  if (!box) throw new Error("Expected a canvas to pan, found none.");
  // A corner without nodes: dragging a node would move the node.
  const [x, y] = [box.x + 30, box.y + box.height - 30];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const before = await page.evaluate(() => window.framesSoFar());
  for (let move = 0; move < 120; move += 1) {
    await page.mouse.move(x + 200 * Math.sin(move / 12) + 200, y - 150 - 150 * Math.cos(move / 12));
    await page.waitForTimeout(16);
  }
  const after = await page.evaluate(() => window.framesSoFar());
  await page.mouse.up();
  await page.close();
  const rate = (after.frames - before.frames) / (after.seconds - before.seconds);
  return [atLeast("P14", `pan (${nodes?.trim() ?? ""}), frames a second`, rate, 30, 50)];
}

async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  return page;
}

async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(duration);
    }).observe({ type: "longtask", buffered: true });
  });
}

/** The page's content policy forbids Playwright's own waiting for a condition, which compiles text. */
async function settled(page: Page): Promise<void> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    if (await page.evaluate(() => performance.getEntriesByName("scene settled").length > 0)) return;
    await page.waitForTimeout(100);
  }
  throw new Error("Expected the scene's layout to end within two minutes.");
}

/** Steps that open streets until about so many nodes are there. */
async function stepsFor(address: string, nodes: number): Promise<string> {
  const found = new Set<string>();
  const steps: string[] = [];
  for (const street of await streets(address)) {
    if (found.size >= nodes) break;
    const answer = await asked(
      address,
      `{ neighbourhood(ids: ["${street}"], perEdge: 10) { nodes { id } } }`,
    );
    for (const id of idsIn(answer)) found.add(id);
    steps.push(`open(${street})`);
  }
  return steps.join("!");
}

/**
 * Steps that bring in at least so many nodes with as few relations as can be, what lies in communities: of streets that
 * are opened 800 nodes have so many relations that the scene is full.
 */
async function sparseStepsFor(address: string, nodes: number): Promise<string> {
  const communities = idsIn(
    await asked(address, "{ area { children { children { children { id } } } } }"),
  ).filter((id) => /^\d{12}$/.test(id));
  const found = new Set<string>();
  const steps: string[] = [];
  for (const community of communities) {
    if (found.size >= nodes) break;
    const answer = await asked(
      address,
      `{ neighbourhood(ids: ["${community}"], edges: [LOCATED_IN], direction: IN, perEdge: 200) { nodes { id } } }`,
    );
    for (const id of idsIn(answer)) found.add(id);
    steps.push(`expand(${community},LOCATED_IN,IN)`);
  }
  return steps.join("!");
}

async function streets(address: string): Promise<readonly string[]> {
  const answer = await asked(address, "{ area { children { children { id } } } }");
  return idsIn(answer).filter((id) => /^\d{9}$/.test(id));
}

async function asked(address: string, query: string): Promise<string> {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.text();
}

function idsIn(answer: string): readonly string[] {
  return [...answer.matchAll(/"id":"([^"]+)"/g)].map((match) => match[1] ?? "");
}

declare global {
  interface Window {
    longTasks: number[];
    framesSoFar: () => { readonly frames: number; readonly seconds: number };
  }
}
