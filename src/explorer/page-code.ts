/** The code of each page, by its path: fetched when the page is opened, or named by the address the explorer starts at. */
export const pageCode = {
  "/": () => import("./start/start-page.tsx"),
  "/graph": () => import("./scene/scene-page.tsx"),
  "/gaps": () => import("./gaps/gaps-page.tsx"),
  "/liaison": () => import("./liaison/liaison-page.tsx"),
  "/rules": () => import("./rules/rules-page.tsx"),
  "/indicators": () => import("./indicators/indicators-page.tsx"),
} as const;

export function fetchPage(path: string): void {
  const known = Object.entries(pageCode).find(([each]) => each === path);
  // Whoever draws the page asks for the same code again, and says so when it does not come.
  void known?.[1]().catch(() => undefined);
}
