import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importFolder } from "../../src/import/import-folder.ts";
import { type OwnDatabase, startOwnDatabase } from "../import/support/own-database.ts";
import { folderOf } from "../runs/support/small-history.ts";
import { noBrowser, startWalk, type Walk } from "./support/browser.ts";

describe.skipIf(noBrowser !== null)("the explorer of an empty store", { timeout: 120_000 }, () => {
  let database: OwnDatabase | null = null;
  let started: Walk | null = null;
  const parts = (): { readonly store: OwnDatabase; readonly walk: Walk } => {
    if (!database || !started) throw new Error("The walk has not been started.");
    return { store: database, walk: started };
  };

  beforeAll(async () => {
    database = await startOwnDatabase();
    started = await startWalk(database.graph);
  }, 180_000);
  afterAll(async () => {
    await started?.close();
    await database?.stop();
  });

  test.each(["/", "/graph", "/gaps?on=2021-12-31", "/liaison", "/rules", "/indicators"])(
    "says on %s what is so and what fills it, in both languages, and names no day",
    async (path) => {
      const { page, context, faults } = await parts().walk.open(path);
      await page.getByRole("heading", { name: "库中还没有数据" }).waitFor();
      await page.getByText("npm run import -- DIR --dry-run").waitFor();
      await page.getByText("PROFILE=none").waitFor();
      expect(await page.locator(".day-choice").textContent()).toBe(" 数据日 —");
      expect(await page.locator(".status-line").textContent()).toContain("数据集 空");
      await page.getByRole("button", { name: "EN, English" }).click();
      await page.getByRole("heading", { name: "The store holds no data yet" }).waitFor();
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  test("shows the data by itself once they are loaded", async () => {
    const { store, walk } = parts();
    const { page, context, faults } = await walk.open("/");
    await page.getByRole("heading", { name: "库中还没有数据" }).waitFor();
    const compound = { inSecondCommunity: false, households: 60, branch: null, committee: null };
    const folder = folderOf({ compounds: [compound], coversCommittees: false }, "2021-12-31");
    await importFolder(store.graph, { directory: await folder.write(), now: () => new Date() });
    await page.locator(".headline").waitFor();
    expect(await page.locator(".day-choice").textContent()).toContain("2021-12-31");
    expect(faults).toEqual([]);
    await context.close();
  });
});
