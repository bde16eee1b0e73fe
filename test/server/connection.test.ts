import { expect, test } from "vitest";
import { connection, pageParams } from "../../src/server/connection.ts";

const rows = ["a", "b", "c"].map((id) => ({ id, sortText: `name ${id}`, sortNumber: null }));
const count = async () => 3;

test("a page has one row less than was read when more follow", () => {
  const page = connection("things NAME ASC", 2, null, rows, (row) => row.id, count);
  expect(page.nodes).toEqual(["a", "b"]);
  expect(page.pageInfo.hasNextPage).toBe(true);
  expect(page.pageInfo.hasPreviousPage).toBe(false);
});

test("the end cursor of a page leads to what follows it", () => {
  const page = connection("things NAME ASC", 2, null, rows, (row) => row.id, count);
  expect(pageParams("things NAME ASC", 2, page.pageInfo.endCursor)).toEqual({
    limit: 3,
    afterText: "name b",
    afterNumber: null,
    afterId: "b",
  });
});

test("a cursor of another list or order is refused, and so is one that is none", () => {
  const page = connection("things NAME ASC", 2, null, rows, (row) => row.id, count);
  for (const cursor of [page.pageInfo.endCursor, "nonsense", ""]) {
    expect(() => pageParams("things NAME DESC", 2, cursor)).toThrow(
      /"after" must be a cursor of this very list/,
    );
  }
});

test("an empty page has no cursors", () => {
  const page = connection(
    "things",
    2,
    null,
    [],
    (row: { id: string }) => row.id,
    async () => 0,
  );
  expect(page.pageInfo).toEqual({
    hasNextPage: false,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  });
});
