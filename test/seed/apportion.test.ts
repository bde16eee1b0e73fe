import { array, assert, double, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { apportion, sum } from "../../seed/apportion.ts";
import { readTable, wholeNumber } from "../../seed/read-table.ts";

const weights = array(integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 40 });

describe("apportion", () => {
  test("shares always sum to the total and none is more than one away from its exact part", () => {
    assert(
      property(integer({ min: 0, max: 10_000 }), weights, (total, list) => {
        const shares = apportion(total, list);
        expect(sum(shares)).toBe(total);
        for (const [index, share] of shares.entries()) {
          expect(Math.abs(share - (total * (list[index] ?? 0)) / sum(list))).toBeLessThan(1);
        }
      }),
    );
  });

  test("caps hold, everybody gets the least, and the sum is still exact", () => {
    assert(
      property(
        weights,
        integer({ min: 0, max: 3 }),
        double({ min: 0, max: 1, noNaN: true }),
        (list, least, part) => {
          const caps = list.map((weight) => weight + 3);
          const lowest = least * list.length;
          const total = lowest + Math.floor((sum(caps) - lowest) * part);
          const shares = apportion(total, list, { caps, least });
          expect(sum(shares)).toBe(total);
          expect(shares.every((share, index) => share >= least && share <= (caps[index] ?? 0))).toBe(true);
        },
      ),
    );
  });

  test("a tie goes to the lower index", () => {
    expect(apportion(1, [5, 5, 5])).toEqual([1, 0, 0]);
  });

  test("a total that does not fit under the caps is refused", () => {
    expect(() => apportion(7, [1, 1], { caps: [3, 3] })).toThrow(/Expected room for 7/);
  });

  test("the communities of the street table are one each and the rest by residents' committees", () => {
    const streets = readTable("streets");
    const committees = streets.map((street) => wholeNumber(street, "real_residents_committees"));
    const communities = streets.map((street) => wholeNumber(street, "communities"));
    const shares = apportion(sum(communities) - streets.length, committees);
    expect(streets).toHaveLength(34);
    expect(shares.map((share) => share + 1)).toEqual(communities);
  });
});
