import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import type { Walking } from "../support/browser.ts";

/** A compound without a branch, and with an instructor in its place. */
const gap = "gap:G01:CMP-371702001009-002";
/** A compound whose company changed in August 2021, and the company that went. */
const changed = "open(CMP-371721001001-001)!open(PC-371721-0019)";

/** The ten journeys of an analyst (docs/explorer.md names them). */
export function journeys({ journey }: Walking): void {
  test("1. from a figure of the start page to the list of those compounds", () =>
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

  test("2. from a district down to the gaps of one of its streets", () =>
    journey("/", async ({ page }) => {
      await page.getByRole("button", { name: "展开巨野县" }).click();
      const row = page.getByRole("row", { name: /凤凰街道/ });
      await row.waitFor();
      await row.getByRole("link").nth(1).click();
      await page.locator(".gaps-head").waitFor();
      expect(new URL(page.url()).searchParams.get("in")).toMatch(/^371724\d{3}$/);
    }));

  test("3. from a finding through its evidence to the graph, with what is missing drawn", () =>
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

  test("4. from pinyin initials to a street, opened, expanded by count, folded and taken back", () =>
    journey("/graph", async ({ page, address }) => {
      // A key pressed before the page listens is lost.
      const focused = async (): Promise<number> => {
        await page.keyboard.press("/");
        return page.locator("#search:focus").count();
      };
      await expect.poll(focused).toBe(1);
      await page.keyboard.type("ccjd");
      await page.locator(".search-hit", { hasText: "曹城街道" }).first().click();
      await page.getByRole("heading", { level: 2, name: /曹城街道/ }).waitFor();
      expect(new URL(page.url()).searchParams.get("s")).toContain("open(");
      const sums = page.locator(".scene-sums");
      const before = (await sums.textContent()) ?? "";
      await page.getByRole("button", { name: "收起", exact: true }).click();
      await page.locator(".scene-sums", { hasText: "节点 1 · 关系 0" }).waitFor();
      expect(new URL(page.url()).searchParams.get("fold")).toBe("371721001");
      await page.getByRole("button", { name: "重新展开" }).click();
      await page.locator(".scene-sums", { hasText: before }).waitFor();
      await page.goto(`${address}/graph?nodes=371700&selected=371700`);
      await page.getByRole("button", { name: "展开…" }).click();
      const menu = page.getByRole("region", { name: "展开哪种关系" });
      const choice = menu.locator(".expand-row:not(:disabled)").first();
      await choice.waitFor();
      const city = (await sums.textContent()) ?? "";
      const [loaded, total] = ((await choice.locator("b").textContent()) ?? "").split(" / ").map(Number);
      expect(total).toBeGreaterThan(loaded ?? Number.NaN);
      await choice.click();
      await menu.getByRole("button", { name: /^展开 \d+ 个$/ }).click();
      await page.locator(".scene-sums", { hasNotText: city }).waitFor();
      expect(page.url()).toContain("expand");
      await page.getByRole("button", { name: "撤销" }).click();
      await page.locator(".scene-sums", { hasText: city }).waitFor();
    }));

  test("5. two days on one scene: what came and what went, filtered, stepped through and kept in the address", () =>
    journey(`/graph?s=${changed}&vs=2021-06-01&as=table`, async ({ page }) => {
      await page.getByRole("row", { name: /示例花园B45小区.*终止/ }).waitFor();
      await page.getByRole("row", { name: /业主委员会.*新增/ }).waitFor();
      await page.getByRole("button", { name: /^不变/ }).click();
      await page.locator(".legend-row.off", { hasText: "不变" }).waitFor();
      const rows = page.locator(".table-twin tbody tr");
      expect(await rows.filter({ hasText: "不变" }).count()).toBe(0);
      expect(await rows.count()).toBeGreaterThan(1);
      expect(new URL(page.url()).searchParams.get("changesOff")).toBe("same");
      await page.reload();
      await page.locator(".legend-row.off", { hasText: "不变" }).waitFor();
      await page.getByRole("button", { name: "结束比较" }).click();
      await rows.filter({ hasText: "新增" }).first().waitFor({ state: "detached" });
      await page.getByRole("button", { name: /^前一个变化日/ }).click();
      await page.locator(".day-now", { hasNotText: "2021-12-31" }).waitFor();
      expect(new URL(page.url()).searchParams.get("on")).toMatch(/^2021-/);
    }));

  test("6. too many to draw: an overview whose groups open, and neighbours in groups", () =>
    journey("/graph?s=places(371700)&as=table", async ({ page, address }) => {
      await page.locator(".scene-sums", { hasText: "汇总 11" }).waitFor();
      await page
        .getByRole("row", { name: /牡丹区 × \d+/ })
        .getByRole("button")
        .click();
      await page.getByRole("button", { name: "打开", exact: true }).click();
      await page
        .getByRole("row", { name: /街道 × \d+/ })
        .first()
        .waitFor();
      expect(new URL(page.url()).searchParams.get("s")).toContain("places(371702)");
      await page.goto(`${address}/graph?nodes=CAM-371700-RED-2&selected=CAM-371700-RED-2&as=table`);
      await page.getByRole("button", { name: "展开…" }).click();
      const menu = page.getByRole("region", { name: "展开哪种关系" });
      await menu.locator(".expand-row", { hasText: "10 / 240" }).click();
      await menu.getByText("共有 240 个邻居。", { exact: false }).waitFor();
      await menu.getByRole("button", { name: "县区", exact: true }).click();
      await page.locator(".scene-sums", { hasText: "汇总 11" }).waitFor();
      const group = page.getByRole("row", { name: /成武县 × \d+/ });
      await group.getByRole("button").click();
      await page.getByRole("heading", { level: 2, name: "成武县" }).waitFor();
      await page.getByRole("button", { name: "打开", exact: true }).click();
      await page.locator(".scene-sums", { hasText: "汇总 10" }).waitFor();
      await group.waitFor({ state: "detached" });
    }));

  test("7. both reporting lines of a unit to where they meet, and the path between two nodes", () =>
    journey("/liaison", async ({ page, address }) => {
      await page.getByText(/^汇合点：/).waitFor();
      await page.locator(".way", { hasText: "领导与指导并行" }).getByText("99", { exact: true }).waitFor();
      await page.goto(
        `${address}/graph?nodes=CMP-371702001009-002,371702&selected=CMP-371702001009-002,371702`,
      );
      await page.getByText("已选 2 个节点").first().waitFor();
      await page.getByRole("button", { name: "两个所选节点之间的路径" }).click();
      await page.locator(".legend-row", { hasText: "街道" }).waitFor();
      expect(page.url()).toContain("path");
    }));

  test("8. eleven members, forty-four points: the visits of each, and those without", () =>
    journey("/liaison", async ({ page }) => {
      await page.getByRole("heading", { name: "11 名常委 × 44 条联系点关系" }).waitFor();
      expect(await page.locator(".contact-table tbody tr").count()).toBe(11);
      expect(await page.locator(".point-link").count()).toBe(44);
      await page.getByRole("link", { name: "走访", exact: true }).click();
      await page.locator(".visit-last").nth(43).waitFor();
      await page
        .getByRole("button", { name: /^展开走访记录/ })
        .first()
        .click();
      await page.locator(".visit-details li").first().waitFor();
      await page.getByRole("button", { name: "未走访", exact: true }).click();
      await page.getByText("截至 2021-12-31，本范围没有超期未走访的联系点。").waitFor();
      await page.getByRole("link", { name: "查看全部联系点" }).click();
      await page.locator(".visit-last").first().waitFor();
    }));

  test("9. the rule book's forty rules, each with its card, its figures and its statement", () =>
    journey("/rules?rule=G18", async ({ page }) => {
      await page.getByText("LIAISON_UNVISITED").waitFor();
      expect(await page.locator("tbody tr").count()).toBe(40);
      await page.getByRole("button", { name: "查看语句" }).click();
      await page.locator("pre.cypher", { hasText: "MATCH" }).waitFor();
    }));

  test("10. a view is saved, renamed, opened again, and the picture taken along with its mark", () =>
    journey(`/graph?gap=${gap}`, async ({ page }) => {
      await page.getByText("缺失 1").waitFor();
      await page.locator(".working-line").waitFor({ state: "detached" });
      const files: Record<string, Buffer> = {};
      for (const format of ["SVG", "XLSX"]) {
        await page.getByRole("button", { name: "导出" }).click();
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("menuitem", { name: format }).click(),
        ]);
        files[format] = await readFile(await download.path());
      }
      expect(files["SVG"]?.toString()).toContain("合成数据，不对应任何真实单位");
      expect(files["SVG"]?.toString()).toContain("应有 小区党支部");
      expect(files["XLSX"]?.subarray(0, 2).toString()).toBe("PK");
      await page.getByRole("button", { name: "保存视图" }).click();
      const dialog = page.getByRole("dialog", { name: "保存的视图" });
      await dialog.getByLabel("视图名称").fill("A21 缺口");
      await dialog.getByRole("button", { name: "保存当前视图" }).click();
      await dialog.getByRole("button", { name: "改名: A21 缺口" }).click();
      await dialog.locator("li input").fill("A21 无支部");
      await page.keyboard.press("Enter");
      await dialog.getByRole("link", { name: "A21 无支部" }).waitFor();
      await page.locator(".ant-modal-close").click();
      await page.getByRole("link", { name: "总览" }).click();
      await page.locator(".rail button").click();
      await page.getByRole("link", { name: "A21 无支部" }).click();
      await page.getByText("缺失 1").waitFor();
      await page.locator(".rail button").click();
      await page.getByRole("button", { name: "删除: A21 无支部" }).click();
      await page.getByRole("button", { name: "确认删除: A21 无支部" }).click();
      await page.getByText("还没有保存的视图。").waitFor();
    }));
}
