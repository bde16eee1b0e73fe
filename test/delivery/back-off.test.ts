import { expect, test } from "vitest";
import { waitAfter } from "../../src/delivery/back-off.ts";
import { usualLimits } from "../../src/delivery/outbox.ts";

const backOff = { firstMs: 1_000, mostMs: 60_000 };

test("each wait is at most twice the last, never longer than the most, never shorter than half", () => {
  expect([1, 2, 3, 7, 2_000].map((attempt) => waitAfter(attempt, backOff, 1))).toEqual([
    1_000, 2_000, 4_000, 60_000, 60_000,
  ]);
  expect([1, 2, 7].map((attempt) => waitAfter(attempt, backOff, 0))).toEqual([500, 1_000, 30_000]);
});

test("a mail server may be away for ten hours at least before a message is given up", () => {
  const attempts = Array.from({ length: usualLimits.mostAttempts - 1 }, (_, index) => index + 1);
  const shortest = attempts.reduce((sum, each) => sum + waitAfter(each, usualLimits.backOff, 0), 0);
  expect(shortest).toBeGreaterThan(10 * 3_600_000);
});
