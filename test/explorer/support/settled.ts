import type { Page } from "playwright-core";

/** Waits until every answer the page asked for is shown. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page
    .locator(".skeleton, .scene-loading, .loading, .answered-old, .working-line")
    .first()
    .waitFor({ state: "detached" });
}
