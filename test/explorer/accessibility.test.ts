import axe from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noBrowser, startWalk, type Walk } from "./support/browser.ts";
import { settled } from "./support/settled.ts";

/** Every page, with something selected where something can be. */
const pages = [
  ["start", "/?open=371724"],
  ["gaps", "/gaps?rules=G01&gap=gap:G01:CMP-371702001009-002"],
  ["rule book", "/rules"],
  ["runs", "/rules?tab=runs"],
  ["comparison of runs", "/rules?tab=compare"],
  ["liaison", "/liaison"],
  ["dual check-in", "/liaison?tab=checkIn"],
  ["indicators", "/indicators"],
  ["scene", "/graph?nodes=371721001&selected=371721001"],
  ["table of the scene", "/graph?nodes=371721001&as=table"],
  ["empty scene", "/graph"],
] as const;

const dresses = ["lang=zh-CN&theme=light", "lang=en&theme=dark"] as const;

describe.skipIf(noBrowser !== null)("accessibility", { timeout: 240_000 }, () => {
  let walk: Walk;

  beforeAll(async () => {
    walk = await startWalk();
  }, 180_000);

  afterAll(async () => {
    await walk?.close();
    expect(walk?.incidents ?? []).toEqual([]);
  });

  test.for(pages.flatMap((page) => dresses.map((dress) => [...page, dress] as const)))(
    "axe finds nothing on the page %s (%s, %s)",
    async ([, path, dress]) => {
      const { page, context, faults } = await walk.open(`${path}${path.includes("?") ? "&" : "?"}${dress}`);
      try {
        await page.locator("main h1").waitFor({ state: "attached" });
        await settled(page);
        await page.evaluate(axe.source);
        const found = await page.evaluate(async () => {
          const { violations } = await window.axe.run(document);
          return violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`,
          );
        });
        expect(found).toEqual([]);
        expect(faults).toEqual([]);
      } finally {
        await context.close();
      }
    },
  );
});

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
