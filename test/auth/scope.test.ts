import fc from "fast-check";
import { expect, test } from "vitest";
import { disjoint, inScope, narrowed, nearestFirst, prefixOf } from "../../src/auth/scope.ts";

test("a city's own code stands for its first four digits", () => {
  expect(prefixOf("371700")).toBe("3717");
  expect(prefixOf("371702")).toBe("371702");
  expect(prefixOf("371702001")).toBe("371702001");
});

test("a place within the scope narrows it to the place", () => {
  expect(narrowed(["3717"], "371702")).toEqual(["371702"]);
  expect(narrowed(["3717"], "371700")).toEqual(["3717"]);
});

test("a place around the scope leaves the scope as it is", () => {
  expect(narrowed(["371702001", "371703"], "371702")).toEqual(["371702001"]);
});

test("a place outside the scope leaves nothing", () => {
  expect(narrowed(["371702"], "371703")).toEqual([]);
  expect(narrowed([], "371703")).toEqual([]);
});

test("what lies around a place or in it comes first, and nothing is lost", () => {
  expect(nearestFirst(["3701", "3702", "3717"], "371702")).toEqual(["3717", "3701", "3702"]);
  expect(nearestFirst(["3701", "371702001", "371703"], "371700")).toEqual(["371702001", "371703", "3701"]);
  expect(nearestFirst(["3701", "3702"], "371702")).toEqual(["3701", "3702"]);
  expect(nearestFirst([], "371702")).toEqual([]);
});

const prefix = fc.constantFrom("3717", "371702", "371703", "371702001", "371703002", "371702001003");

test("narrowing never widens: what is in the narrowed scope is in the scope and in the place", () => {
  fc.assert(
    fc.property(fc.array(prefix), prefix, prefix, (scope, place, code) => {
      const smaller = narrowed(disjoint(scope), place);
      expect(inScope(smaller, code)).toBe(inScope(scope, code) && code.startsWith(place));
    }),
  );
});

test("disjoint prefixes cover the same codes, none of them twice", () => {
  fc.assert(
    fc.property(fc.array(prefix), prefix, (scope, code) => {
      const kept = disjoint(scope);
      expect(inScope(kept, code)).toBe(inScope(scope, code));
      expect(kept.filter((each) => code.startsWith(each)).length).toBeLessThanOrEqual(1);
    }),
  );
});
