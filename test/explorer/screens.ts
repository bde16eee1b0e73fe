import { mkdir } from "node:fs/promises";
import { chromium } from "playwright-core";
import { settled } from "./support/settled.ts";

/**
 * `node --import tsx test/explorer/screens.ts http://127.0.0.1:4000`: pictures of every page of a running server, in
 * both languages, light and dark, for docs/screens.
 */
const address = process.argv[2] ?? "http://127.0.0.1:4000";
const folder = "docs/screens";

const pages = [
  ["1-start", "/?open=371724"],
  ["2-scene", "/graph?gap=gap:G01:CMP-371702001009-002&selected=CMP-371702001009-002"],
  ["3-gaps", "/gaps?rules=G01,G09,G12&gap=gap:G01:CMP-371702001009-002"],
  ["4-liaison", "/liaison"],
  ["5-runs", "/rules?tab=compare&rule=G03"],
  ["6-rules", "/rules?rule=G18"],
  ["7-figures", "/indicators"],
] as const;

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
for (const [name, path] of pages) {
  for (const language of ["zh-CN", "en"]) {
    for (const theme of ["light", "dark"]) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 0.6 });
      page.setDefaultTimeout(120_000);
      await page.goto(`${address}${path}${path.includes("?") ? "&" : "?"}lang=${language}&theme=${theme}`);
      await page.locator("main h1").waitFor({ state: "attached" });
      await settled(page);
      // The last positions of a layout are animated to.
      await page.waitForTimeout(500);
      await page.screenshot({
        path: `${folder}/${name}-${language.slice(0, 2)}-${theme}.jpeg`,
        type: "jpeg",
        quality: 70,
      });
      await page.close();
    }
  }
}
await browser.close();
