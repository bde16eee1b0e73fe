import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { at, ask } from "../support/ask.ts";
import { noBrowser, startWalk, type Walk, type Watched } from "./support/browser.ts";

if (noBrowser !== null) console.warn(noBrowser);

/** A compound without a branch, and with an instructor in its place. */
const gap = "gap:G01:CMP-371702001009-002";
const street = "371721001";

describe.skipIf(noBrowser !== null)("an analyst walks through the explorer", { timeout: 240_000 }, () => {
  let walk: Walk;

  beforeAll(async () => {
    walk = await startWalk();
  }, 180_000);

  afterAll(async () => {
    await walk?.close();
    expect(walk?.incidents ?? []).toEqual([]);
  });

  /** Opens a page, does the journey, and holds that nothing went wrong on the way. */
  async function journey(path: string, steps: (watched: Watched) => Promise<void>): Promise<void> {
    const watched = await walk.open(path);
    try {
      await steps(watched);
      expect(watched.faults).toEqual([]);
    } finally {
      await watched.context.close();
    }
  }

  test("the start page's figure of missing branches opens the list of those compounds", () =>
    journey("/", async ({ page }) => {
      const headline = page.getByRole("region", { name: "主要覆盖率" });
      await headline.getByText("602 / 628").waitFor();
      expect(await page.locator(".synthetic-mark").textContent()).toBe("合成数据");
      await headline.getByRole("link", { name: "缺 26", exact: true }).click();
      await page.locator(".gap-row").first().waitFor();
      expect(new URL(page.url()).search).toContain("rules=G01");
      expect(await page.locator(".gap-group-head").textContent()).toContain("26 项");
      await page.getByRole("button", { name: "再显示 6 项（共 26 项）" }).click();
      await page.locator(".gap-row").nth(25).waitFor();
      expect(await page.locator(".gap-row").count()).toBe(26);
    }));

  test("a district unfolds into its streets, and a figure there keeps the place", () =>
    journey("/", async ({ page }) => {
      await page.getByRole("button", { name: "展开巨野县" }).click();
      const row = page.getByRole("row", { name: /凤凰街道/ });
      await row.waitFor();
      await row.getByRole("link").nth(1).click();
      await page.locator(".gaps-head").waitFor();
      expect(new URL(page.url()).searchParams.get("in")).toMatch(/^371724\d{3}$/);
    }));

  test("a finding shows its evidence, and opens in the graph with what is missing drawn", () =>
    journey(`/gaps?rules=G01&gap=${gap}`, async ({ page }) => {
      const detail = page.getByRole("complementary", { name: "所选结论" });
      await detail.getByText("居住正式党员数").waitFor();
      expect(await detail.getByRole("heading", { level: 2 }).textContent()).toBe("示例花园A21小区");
      await detail.getByText("所在网格已建党支部").waitFor();
      await detail.getByRole("link", { name: "在图谱中打开" }).click();
      await page.getByText("缺失 1").waitFor();
      await page.getByRole("button", { name: "表", exact: true }).click();
      await page.getByRole("row", { name: /应有 小区党支部/ }).waitFor();
    }));

  test("accepting a gap asks for a reason first", () =>
    journey(`/gaps?rules=G01&gap=${gap}`, async ({ page }) => {
      await page.getByRole("button", { name: "接受并说明…" }).click();
      const dialog = page.getByRole("dialog");
      const accept = dialog.getByRole("button", { name: "接受", exact: true });
      expect(await accept.isDisabled()).toBe(true);
      await dialog.getByLabel("理由").fill("正在筹建");
      expect(await accept.isEnabled()).toBe(true);
      await dialog.getByRole("button", { name: "取消" }).click();
    }));

  test("findings are exported as CSV with the mark of made-up data", () =>
    journey("/gaps?rules=G09", async ({ page }) => {
      await page.getByRole("button", { name: "导出" }).click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("menuitem", { name: "CSV" }).click(),
      ]);
      const text = await readFile(await download.path(), "utf8");
      const lines = text.trim().split("\r\n");
      expect(text.startsWith("\uFEFF规则编号")).toBe(true);
      expect(lines.filter((line) => line.startsWith("G09,")).length).toBe(21);
      expect(lines.at(-1)).toContain("合成数据");
    }));

  test("pinyin initials find a street, and its hit opens in the graph", () =>
    journey("/graph", async ({ page }) => {
      await page.keyboard.press("/");
      await page.keyboard.type("ccjd");
      await page.locator(".search-hit", { hasText: "曹城街道" }).first().click();
      await page.getByRole("heading", { level: 2, name: /曹城街道/ }).waitFor();
      expect(new URL(page.url()).searchParams.get("s")).toContain("open(");
    }));

  test("expanding tells counts first, and undo takes it back", () =>
    journey("/graph?nodes=371700&selected=371700", async ({ page }) => {
      await page.getByRole("button", { name: "展开…" }).click();
      const menu = page.getByRole("region", { name: "展开哪种关系" });
      const choice = menu.locator(".expand-row:not(:disabled)").first();
      await choice.waitFor();
      const [loaded, total] = ((await choice.locator("b").textContent()) ?? "").split(" / ").map(Number);
      expect(total).toBeGreaterThan(loaded ?? Number.NaN);
      const before = await page.locator(".scene-sums").textContent();
      await choice.click();
      await menu.getByRole("button", { name: /^展开 \d+ 个$/ }).click();
      await page.locator(".scene-sums", { hasNotText: before ?? "" }).waitFor();
      expect(page.url()).toContain("expand");
      await page.getByRole("button", { name: "撤销" }).click();
      await page.locator(".scene-sums", { hasText: before ?? "" }).waitFor();
    }));

  test("the legend filters the picture and its table alike, and both share the selection", () =>
    journey(`/graph?nodes=${street}&as=table`, async ({ page }) => {
      const communities = page.getByRole("row", { name: /示例第\d+社区/ });
      await communities.first().waitFor();
      expect(await communities.count()).toBe(6);
      await communities.first().getByRole("button").click();
      await page.getByRole("button", { name: "图", exact: true }).click();
      await page.getByText("选中 1", { exact: false }).first().waitFor();
      await page.getByRole("button", { name: "表", exact: true }).click();
      await page.locator(".legend-row", { hasText: "社区" }).click();
      await page.locator(".legend-row.off", { hasText: "0/6" }).waitFor();
      expect(await communities.count()).toBe(0);
      expect(new URL(page.url()).searchParams.get("kindsOff")).toBe("COMMUNITY");
    }));

  test("the canvas is walked with the arrow keys, and the layouts have keys of their own", () =>
    journey(`/graph?nodes=${street}&selected=${street}`, async ({ page }) => {
      await page.getByText("选中 1 · 邻居", { exact: false }).waitFor();
      await page.locator("#canvas").focus();
      await page.keyboard.press("2");
      expect(new URL(page.url()).searchParams.get("layout")).toBe("tree");
      await page.locator(".working-line").waitFor({ state: "detached" });
      await page.keyboard.press("ArrowRight");
      await page.locator(".selection-line", { hasText: "邻居 1" }).waitFor();
      expect(new URL(page.url()).searchParams.get("selected")).not.toBe(street);
      await page.keyboard.press("Shift+?");
      await page.getByRole("dialog").getByText("沿邻居移动").waitFor();
    }));

  test("the path between two nodes is brought into the scene", () =>
    journey(
      `/graph?nodes=CMP-371702001009-002,371702&selected=CMP-371702001009-002,371702`,
      async ({ page }) => {
        await page.getByText("已选 2 个节点").first().waitFor();
        await page.getByRole("button", { name: "两个所选节点之间的路径" }).click();
        await page.locator(".legend-row", { hasText: "街道" }).waitFor();
        expect(page.url()).toContain("path");
      },
    ));

  test("the liaison page holds eleven members, forty-four points and where two lines meet", () =>
    journey("/liaison", async ({ page }) => {
      await page.getByRole("heading", { name: "11 名常委 × 44 条联系点关系" }).waitFor();
      expect(await page.locator(".contact-table tbody tr").count()).toBe(11);
      expect(await page.locator(".point-link").count()).toBe(44);
      await page.getByText(/^汇合点：/).waitFor();
      await page.locator(".way", { hasText: "领导与指导并行" }).getByText("99", { exact: true }).waitFor();
    }));

  test("the article's figures stand beside the graph's, as many as the API has", async () => {
    const { data } = await ask("{ indicators { key agrees } }");
    const all = at(data, "indicators.length");
    await journey("/indicators", async ({ page }) => {
      await page.getByRole("row").nth(5).waitFor();
      expect((await page.getByRole("row").count()) - 1).toBe(all);
      await page.getByRole("button", { name: "不符" }).click();
      await page.getByText("没有这样的指标。").waitFor();
    });
  });

  test("the rule book has forty rules, each with its card, its figures and its statement", () =>
    journey("/rules?rule=G18", async ({ page }) => {
      await page.getByText("LIAISON_UNVISITED").waitFor();
      expect(await page.locator("tbody tr").count()).toBe(40);
      await page.getByRole("button", { name: "查看语句" }).click();
      await page.locator("pre.cypher", { hasText: "MATCH" }).waitFor();
    }));

  test("every panel's question opens in GraphiQL with its variables", () =>
    journey(`/gaps?rules=G09`, async ({ page, context }) => {
      // The question names the rules once the rule book is there.
      await page.locator('a[href*="GapList"][href*="G09"]').waitFor();
      const opened = context.waitForEvent("page");
      await page.getByRole("link", { name: "显示查询: GapList" }).click();
      const graphiql = await opened;
      await graphiql.getByText("query GapList", { exact: false }).first().waitFor();
      await graphiql.getByText('"G09"', { exact: false }).first().waitFor();
    }));

  test("language and theme are chosen, lie in the address and are remembered", () =>
    journey("/", async ({ page }) => {
      await page.getByRole("button", { name: "EN, English" }).click();
      await page.getByRole("heading", { name: "Organisation coverage" }).waitFor();
      await page.getByRole("button", { name: "Switch to dark" }).click();
      const parameters = new URL(page.url()).searchParams;
      expect([parameters.get("lang"), parameters.get("theme")]).toEqual(["en", "dark"]);
      await page.goto(`${walk.address}/rules`);
      await page.getByRole("heading", { name: "Rule book" }).waitFor();
      expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe("dark");
    }));

  test("a dead link says what is so and keeps the filters", () =>
    journey("/gaps?rules=G01&gap=gap:G01:CMP-000000000000-999", async ({ page }) => {
      await page.getByText(/没有 gap:G01:CMP-000000000000-999/).waitFor();
      await page.goto(`${walk.address}/graph?nodes=CMP-000000000000-999`);
      await page.getByText(/CMP-000000000000-999 在 2021-12-31 不存在/).waitFor();
      await page.goto(`${walk.address}/?in=999999`);
      await page.getByText("区划 999999 在 2021-12-31 不存在，或不在您的范围内。").waitFor();
      await page.goto(`${walk.address}/nowhere`);
      await page.getByText("没有这个页面。").waitFor();
    }));

  test("when the server stops answering, what is shown stays and the page says so", async () => {
    const { page, context } = await walk.open("/rules");
    try {
      await page.locator("tbody tr").nth(39).waitFor();
      await page.route("**/graphql", (route) => route.abort());
      await page.getByRole("link", { name: "指标" }).click();
      await page.getByText("服务没有应答。以下内容停留在", { exact: false }).waitFor();
      await page.getByText("没有取到这部分内容").waitFor();
      await page.unroute("**/graphql");
      await page.getByRole("button", { name: "重试" }).first().click();
      await page.getByRole("row").nth(5).waitFor();
      await page.getByText("服务没有应答。以下内容停留在", { exact: false }).waitFor({ state: "detached" });
    } finally {
      await context.close();
    }
  });
});
