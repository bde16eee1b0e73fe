import { afterAll, beforeAll, describe, expect } from "vitest";
import { noBrowser, startWalk, type Walk, type Walking } from "./support/browser.ts";
import { accessible } from "./walk/pages.ts";
import { journeys } from "./walk/journeys.ts";
import { ways } from "./walk/ways.ts";

if (noBrowser !== null) console.warn(noBrowser);

// One file, so that one server, one browser and one memory of judged rules serve everything that is looked at.
describe.skipIf(noBrowser !== null)("the explorer in a browser", { timeout: 240_000 }, () => {
  let started: Walk | null = null;
  const walk = (): Walk => {
    if (!started) throw new Error("The walk has not been started.");
    return started;
  };
  const walking: Walking = {
    walk,
    journey: async (path, steps) => {
      const watched = await walk().open(path);
      try {
        await steps(watched);
        expect(watched.faults).toEqual([]);
      } finally {
        await watched.context.close();
      }
    },
  };

  beforeAll(async () => {
    started = await startWalk();
  }, 180_000);

  afterAll(async () => {
    await started?.close();
    expect(started?.incidents ?? []).toEqual([]);
  });

  describe("an analyst's journeys", () => journeys(walking));
  describe("on every way", () => ways(walking));
  describe("every page", () => accessible(walking));
});
