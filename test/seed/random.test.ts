import { describe, expect, test } from "vitest";
import { madeUpName, nameHash } from "../../seed/names.ts";
import { createRandom } from "../../seed/random.ts";
import { sizesWithSum } from "../../seed/sizes.ts";

const draws = (seed: number, stream: string) => {
  const random = createRandom(seed, stream);
  return Array.from({ length: 20 }, () => random.int(0, 1_000_000));
};

describe("random draws", () => {
  test("a seed and a stream give the same draws every time", () => {
    expect(draws(7, "posts")).toEqual(draws(7, "posts"));
  });

  test("another seed and another stream give other draws", () => {
    expect(draws(8, "posts")).not.toEqual(draws(7, "posts"));
    expect(draws(7, "names")).not.toEqual(draws(7, "posts"));
  });

  test("whole numbers reach both ends and nothing beyond", () => {
    const random = createRandom(1, "ends");
    const seen = new Set(Array.from({ length: 500 }, () => random.int(3, 6)));
    expect(seen).toEqual(new Set([3, 4, 5, 6]));
  });

  test("a sample holds no element twice and never more than there are", () => {
    const list = Array.from({ length: 50 }, (_, index) => index);
    const random = createRandom(2, "sample");
    expect(new Set(random.sample(list, 20)).size).toBe(20);
    expect(random.shuffled(list).sort((one, other) => one - other)).toEqual(list);
    expect(random.sample(list, 80)).toHaveLength(50);
  });

  test("sizes stay in their limits and sum to the total", () => {
    const sizes = sizesWithSum(createRandom(3, "sizes"), {
      count: 100,
      total: 1_500,
      least: 3,
      most: 45,
      spread: 0.5,
    });
    expect(sizes.reduce((total, size) => total + size, 0)).toBe(1_500);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(45);
  });

  test("a total no sizes can reach is refused", () => {
    expect(() =>
      sizesWithSum(createRandom(3, "sizes"), { count: 2, total: 99, least: 3, most: 45, spread: 0.5 }),
    ).toThrow(/Expected 2 sizes of 3 to 45 to sum to 99/);
  });
});

describe("made-up names", () => {
  test("a name on the block-list is never displayed", () => {
    const free = madeUpName(createRandom(11, "names"), new Set());
    const other = madeUpName(createRandom(11, "names"), new Set([nameHash(free)]));
    expect(other).not.toBe(free);
  });
});
