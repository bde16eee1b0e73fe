import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { RunListQuery } from "../../../src/generated/explorer.ts";
import { ask, at } from "../../support/ask.ts";
import type { Walking } from "../support/browser.ts";

const gap = "gap:G01:CMP-371702001009-002";
const street = "371721001";

/** What holds on every journey: keys, language, exports, and what goes wrong. */
export function ways({ journey, walk }: Walking): void {
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
      await expect.poll(() => new URL(page.url()).searchParams.get("layout")).toBe("tree");
      await page.locator(".working-line").waitFor({ state: "detached" });
      await page.keyboard.press("ArrowRight");
      await page.locator(".selection-line", { hasText: "邻居 1" }).waitFor();
      await expect.poll(() => new URL(page.url()).searchParams.get("selected")).not.toBe(street);
      await page.keyboard.press("Shift+?");
      await page.getByRole("dialog").getByText("沿邻居移动").waitFor();
    }));

  test("the steps of an address are asked once, though they are asked before the page is there", () =>
    journey(`/graph?s=open(${street})&selected=${street}`, async ({ page }) => {
      await page.locator(".scene-sums").waitFor();
      const asked: string[] = [];
      page.on("request", (request) => {
        if (request.url().endsWith("/graphql")) asked.push(request.postData() ?? "");
      });
      await page.reload();
      await page.locator(".scene-sums").waitFor();
      await page.locator(".working-line").waitFor({ state: "detached" });
      expect(asked[0]).toContain('"Shell"');
      expect(asked.filter((body) => body.includes('"Neighbours"'))).toHaveLength(1);
    }));

  test("the picture can be taken from behind the table; a scene that shows nothing gives no file", () =>
    journey(`/graph?s=open(${street})&as=table`, async ({ page, address }) => {
      await page.getByRole("row").nth(5).waitFor();
      await page.getByRole("button", { name: "导出" }).click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("menuitem", { name: "PNG" }).click(),
      ]);
      const { width, height } = sizeOfPng(await readFile(await download.path()));
      expect(Math.min(width, height)).toBeGreaterThan(300);
      await page.goto(`${address}/graph?s=only(${street})&hide=${street}`);
      for (const format of ["PNG", "SVG", "CSV"]) {
        await page.getByRole("button", { name: "导出" }).click();
        await page.getByRole("menuitem", { name: format }).click();
        await page.getByText("没有导出：场景里没有显示任何节点。").first().waitFor();
      }
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

  test("every panel's question opens in GraphiQL with its variables, and shows its statements", () =>
    journey(`/gaps?rules=G09`, async ({ page, context }) => {
      // The question names the rules once the rule book is there.
      await page.locator('a[href*="GapList"][href*="G09"]').waitFor();
      await page.getByRole("button", { name: "显示 Cypher: GapList" }).click();
      await page.locator("pre.cypher", { hasText: "MATCH" }).first().waitFor();
      await page.keyboard.press("Escape");
      const opened = context.waitForEvent("page");
      await page.getByRole("link", { name: "显示查询: GapList" }).click();
      const graphiql = await opened;
      await graphiql.getByText("query GapList", { exact: false }).first().waitFor();
      await graphiql.getByText('"G09"', { exact: false }).first().waitFor();
    }));

  test("the trend of the runs is drawn, and said to who does not see it", () =>
    journey("/rules", async ({ page }) => {
      await answerRuns(page);
      await page.getByRole("link", { name: "运行", exact: true }).click();
      const chart = page.getByRole("img", {
        name: "2021-01-31: 1,811, 2021-02-28: 1,906, 2021-03-31: 2,084",
      });
      await chart.locator("svg text", { hasText: "21-02-28" }).waitFor();
      await chart.hover();
      await chart.getByText("2021-02-28", { exact: true }).waitFor();
      await chart.getByText("1,906", { exact: true }).waitFor();
    }));

  test("where what draws the trend cannot be had, its figures stand there in words", async () => {
    const { page, context } = await walk().open("/rules");
    try {
      await answerRuns(page);
      await page.route("**/draw-chart*.js", (route) => route.abort());
      await page.getByRole("link", { name: "运行", exact: true }).click();
      await page.getByText("2021-01-31: 1,811, 2021-02-28: 1,906, 2021-03-31: 2,084").waitFor();
    } finally {
      await context.close();
    }
  });

  test("language and theme are chosen, lie in the address and are remembered", () =>
    journey("/", async ({ page, address }) => {
      await page.getByRole("button", { name: "EN, English" }).click();
      await page.getByRole("heading", { name: "Organisation coverage" }).waitFor();
      await page.getByRole("button", { name: "Switch to dark" }).click();
      const parameters = new URL(page.url()).searchParams;
      expect([parameters.get("lang"), parameters.get("theme")]).toEqual(["en", "dark"]);
      await page.goto(`${address}/rules`);
      await page.getByRole("heading", { name: "Rule book" }).waitFor();
      expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe("dark");
    }));

  test("a dead link says what is so and keeps the filters", () =>
    journey("/gaps?rules=G01&gap=gap:G01:CMP-000000000000-999", async ({ page, address }) => {
      await page.getByText(/没有 gap:G01:CMP-000000000000-999/).waitFor();
      await page.goto(`${address}/graph?nodes=CMP-000000000000-999`);
      await page.getByText(/CMP-000000000000-999 在 2021-12-31 不存在/).waitFor();
      await page.goto(`${address}/?in=999999`);
      await page.getByText("区划 999999 在 2021-12-31 不存在，或不在您的范围内。").waitFor();
      // The compound had not been built by then.
      await page.goto(`${address}/graph?nodes=CMP-371721001001-001&on=1990-01-01`);
      await page.getByText(/CMP-371721001001-001 在 1990-01-01 不存在/).waitFor();
      await page.getByRole("link", { name: "回到 2021-12-31" }).click();
      await page.locator(".scene-sums", { hasText: /节点 [1-9]/ }).waitFor();
      await page.goto(`${address}/gaps?since=1999-12-31`);
      await page.getByText("1999-12-31 及以前没有已存的评估", { exact: false }).waitFor();
      await page.goto(`${address}/nowhere`);
      await page.getByText("没有这个页面。").waitFor();
    }));

  test("when the server stops answering, what is shown stays and the page says so", async () => {
    const { page, context } = await walk().open("/rules");
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
}

/** As the head of the file says. */
function sizeOfPng(file: Buffer): { readonly width: number; readonly height: number } {
  expect(file.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** Three runs, as if they had been stored; everything else is asked of the server. */
async function answerRuns(page: Page): Promise<void> {
  await page.route("**/graphql", async (route) => {
    if (!route.request().postData()?.includes('"RunList"')) return route.fallback();
    return route.fulfill({ json: { data: runsWith(2_084, 1_906, 1_811) } });
  });
}

/** Finished runs with so many gaps, the latest first. */
function runsWith(...gaps: readonly number[]): RunListQuery {
  const days = ["2021-03-31", "2021-02-28", "2021-01-31"];
  const nodes = gaps.map((gap, index): RunListQuery["runs"]["nodes"][number] => {
    const on = days[index] ?? "";
    const at = `${on}T00:00:00Z`;
    const figures = { met: 0, gap, unknown: 0, exempt: 0, durationMs: 1, error: null };
    const results = [{ rule: { id: "G01" }, version: "1", ...figures }];
    return {
      id: `run-${on}`,
      on,
      status: "FINISHED",
      startedAt: at,
      finishedAt: at,
      trigger: "manual",
      scope: [],
      results,
    };
  });
  return { runs: { totalCount: nodes.length, nodes } };
}
