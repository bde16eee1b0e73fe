import axe from "axe-core";
import { expect, test } from "vitest";
import type { Walking, Watched } from "../support/browser.ts";
import { cutOff, windows } from "../support/fits.ts";
import { settled } from "../support/settled.ts";

/** Every page, with something selected where something can be. */
const pages = [
  ["start", "/?open=371724"],
  ["gaps", "/gaps?rules=G01&gap=gap:G01:CMP-371702001009-002"],
  ["rule book", "/rules"],
  ["runs", "/rules?tab=runs"],
  ["comparison of runs", "/rules?tab=compare"],
  ["liaison", "/liaison"],
  ["visits", "/liaison?tab=visits"],
  ["dual check-in", "/liaison?tab=checkIn"],
  ["indicators", "/indicators"],
  ["scene", "/graph?s=open(371721001)&selected=371721001&vs=2021-01-01"],
  ["groups of the scene", "/graph?s=places(371700)&selected=371702"],
  ["table of the scene", "/graph?s=open(371721001)&as=table"],
  ["empty scene", "/graph"],
] as const;

const dresses = ["lang=zh-CN&theme=light", "lang=en&theme=dark"] as const;

/**
 * Each page in both dresses under axe, then in every window it must fit, the longer language on. One browser page goes
 * from one to the next as its links do: what a reload shows is told by the journeys.
 */
export function accessible({ walk }: Walking): void {
  let watched: Watched | null = null;

  test.for(pages)("axe finds nothing on the page %s, and it fits every window", async ([, path]) => {
    watched ??= await walk().open("/");
    const { page, faults } = watched;
    // A colour that still changes from one theme to the other is neither's.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const dress of dresses) {
      const address = `${path}${path.includes("?") ? "&" : "?"}${dress}`;
      await page.evaluate((next) => {
        window.history.pushState({}, "", next);
        window.dispatchEvent(new PopStateEvent("popstate", { state: {} }));
      }, address);
      await page.locator(`html[lang="${dress.includes("zh") ? "zh-CN" : "en"}"]`).waitFor();
      await page.locator("main h1").first().waitFor({ state: "attached" });
      await settled(page);
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { violations } = await window.axe.run(document);
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`,
        );
      });
      expect({ dress, found }).toEqual({ dress, found: [] });
    }
    for (const { name, width, height } of windows) {
      await page.setViewportSize({ width, height });
      expect({ name, cut: await cutOff(page) }).toEqual({ name, cut: [] });
    }
    expect(faults).toEqual([]);
  });
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
