import type { Page } from "playwright-core";

/** Windows the pages must fit: the smallest desk, 4K, and 200 % zoom of 1280 by 720. */
export const windows = [
  { name: "1280x720", width: 1280, height: 720 },
  { name: "3840x2160", width: 3840, height: 2160 },
  { name: "200 % zoom", width: 640, height: 360 },
] as const;

/**
 * What does not fit the window: a page that scrolls sideways, and buttons, links, heads and fields that reach beyond
 * the bar, panel or page they stand in without anything to scroll them into sight. Empty where all is well.
 */
export async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of [document.documentElement, document.querySelector("#content")]) {
      if (element && element.scrollWidth > element.clientWidth + 1) {
        found.push(
          `${element.id || "page"} scrolls sideways: ${element.scrollWidth} > ${element.clientWidth}`,
        );
      }
    }
    for (const element of document.querySelectorAll("h1, h2, button, a, input, select, [role=combobox]")) {
      const box = element.getBoundingClientRect();
      const shown = box.width > 1 && box.height > 1 && getComputedStyle(element).visibility !== "hidden";
      if (!shown || element.closest(".visually-hidden, .skip-link, .away, svg")) continue;
      if (box.right <= window.innerWidth + 1 && box.left >= -1) continue;
      let around = element.parentElement;
      let reachable = false;
      while (around && !reachable) {
        const { overflowX } = getComputedStyle(around);
        reachable =
          (overflowX === "auto" || overflowX === "scroll") && around.scrollWidth > around.clientWidth;
        around = around.parentElement;
      }
      if (!reachable) found.push(`cut off: ${element.outerHTML.slice(0, 90)}`);
    }
    return found;
  });
}
