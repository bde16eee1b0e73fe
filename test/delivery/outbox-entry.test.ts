import { describe, expect, test } from "vitest";
import type { StoredReport } from "../../src/reports/stored-report.ts";
import { outboxEntries } from "../../src/delivery/outbox-entry.ts";
import { type Recipient, recipientSchema, recipientsSchema } from "../../src/delivery/recipient.ts";
import { archive, office, reportDue } from "./support/messages.ts";

const report = reportDue("2021-12-31T00:30:00.000Z");
const now = new Date("2021-12-31T00:31:00Z");

describe("the key of a message", () => {
  const keyOf = (
    changes: Partial<StoredReport> = {},
    recipient: Recipient = archive,
    at = now,
  ): string | undefined => outboxEntries({ ...report, ...changes }, [recipient], at, false)[0]?.id;

  test("is made of job, due time, recipient and content", () => {
    const keys = [
      keyOf(),
      keyOf({ job: "weekly" }),
      keyOf({ due: "2022-01-31T00:30:00.000Z" }),
      keyOf({ sha256: "cd".repeat(32) }),
      keyOf({}, office),
    ];
    expect(new Set(keys).size).toBe(5);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  test("is the same whenever it is queued, and whatever else the report says", () => {
    const later = new Date("2022-01-01T00:00:00Z");
    expect(keyOf({ late: true, id: "r2", title: "x" }, archive, later)).toBe(keyOf());
  });

  test("keeps its parts apart", () => {
    expect(keyOf({ job: "a", due: "b" })).not.toBe(keyOf({ job: "ab", due: "" }));
  });
});

describe("a report in which nothing changed", () => {
  test("gives no message where the job is to be quiet, and one for each recipient otherwise", () => {
    const same = { ...report, changed: false };
    expect(outboxEntries(same, [archive, office], now, true)).toEqual([]);
    expect(outboxEntries(same, [archive, office], now, false)).toHaveLength(2);
    expect(outboxEntries(report, [archive, office], now, true)).toHaveLength(2);
  });
});

test("two recipients of one name are refused, since the second would be lost", () => {
  expect(() => outboxEntries(report, [archive, { ...office, name: "archive" }], now, false)).toThrow(
    /two recipients named "archive"/,
  );
  expect(recipientsSchema.safeParse([archive, office]).success).toBe(true);
  expect(recipientsSchema.safeParse([archive, office, archive]).error?.issues).toMatchObject([
    { path: [2, "name"], message: expect.stringContaining('got "archive" again') },
  ]);
});

describe("a recipient", () => {
  test.each([
    ["an address that begins a header", { ...office, to: ["a@example.cn\r\nBcc: b@example.cn"] }],
    ["several addresses in one", { ...office, to: ["a@example.cn, b@example.cn"] }],
    ["no address", { ...office, to: [] }],
    ["a name with a line break", { ...archive, name: "a\nb" }],
    ["a format that does not exist", { ...archive, formats: ["exe"] }],
    [
      "a hook that names another secret",
      { kind: "hook", name: "h", service: "wecom", urlFrom: "NEO4J_PASSWORD" },
    ],
    [
      "a hook with its address in the file",
      { kind: "hook", name: "h", service: "wecom", urlFrom: "https://x.cn/" },
    ],
    [
      "a secret that its service does not take",
      { kind: "hook", name: "h", service: "wecom", urlFrom: "HOOK_A", secretFrom: "HOOK_B" },
    ],
    ["a word that means nothing", { ...archive, secret: "x" }],
  ])("with %s is refused", (_what, recipient) => {
    expect(recipientSchema.safeParse(recipient).success).toBe(false);
  });

  test.each([
    archive,
    office,
    { kind: "hook", name: "群", service: "dingtalk", urlFrom: "HOOK_CITY", secretFrom: "HOOK_CITY_SECRET" },
  ])("of each kind is taken: $kind", (recipient) => {
    expect(recipientSchema.parse(recipient)).toEqual(recipient);
  });

  test("by mail may be one address", () => {
    expect(recipientSchema.parse({ ...office, to: "office@example.cn" })).toEqual(office);
  });
});
