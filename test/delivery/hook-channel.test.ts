import { createHmac } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { StoredReport } from "../../src/reports/stored-report.ts";
import { hookChannel, type HookSettings } from "../../src/delivery/hook-channel.ts";
import type { HookRecipient, HookService } from "../../src/delivery/recipient.ts";
import { at } from "../support/ask.ts";
import { type HookServer, hookYes, startHook } from "./support/hook.ts";
import { messageOf, never } from "./support/messages.ts";

let hook: HookServer;
beforeAll(async () => {
  hook = await startHook();
});
afterAll(() => hook?.stop());
beforeEach(() => {
  hook.calls.length = 0;
  hook.answer = hookYes;
});

const report: StoredReport = {
  id: "r1",
  job: "monthly",
  due: "2021-12-31T00:30:00.000Z",
  day: "2021-12-31",
  late: true,
  language: "zh",
  sha256: "ab".repeat(32),
  title: "示例市组织治理覆盖缺口报告",
  changed: true,
  folder: "monthly",
  files: [{ format: "pdf", name: "gap-report-zh.pdf", bytes: 10 }],
};
const now = new Date("2021-12-31T00:31:00.000Z");
const key = "0123456789abcdef0123456789abcdef";
const token = "token-which-is-secret";
const secret = "SEC-which-nobody-reads";

function recipientOf(service: HookService): HookRecipient {
  return {
    kind: "hook",
    name: "群",
    service,
    urlFrom: "HOOK_CITY",
    ...(service === "wecom" ? {} : { secretFrom: "HOOK_SECRET" }),
  };
}

function channel(changes: Partial<HookSettings> = {}, environment: Readonly<Record<string, string>> = {}) {
  const settings: Readonly<Record<string, string>> = {
    HOOK_CITY: `${hook.address}/robot/send?access_token=${token}`,
    HOOK_SECRET: secret,
    ...environment,
  };
  return hookChannel({
    setting: (name) => settings[name],
    now: () => now,
    plainLoopback: true,
    answerMs: 10_000,
    ...changes,
  });
}

const send = (service: HookService, changes?: Partial<HookSettings>, environment?: Record<string, string>) =>
  channel(changes, environment).send(messageOf(report, recipientOf(service), { synthetic: true }), never);

async function failureOf(sent: Promise<string>): Promise<string> {
  const error: unknown = await sent.then(
    () => "nothing was wrong",
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: "DeliveryError" });
  return error instanceof Error ? error.message : "";
}

describe("a service is told in its own words", () => {
  test("WeCom", async () => {
    expect(await send("wecom")).toBe("errcode 0 ok");
    const [call] = hook.calls;
    expect(call?.path).toBe(`/robot/send?access_token=${token}`);
    expect(Object.keys(Object(call?.body)).toSorted()).toEqual(["msgtype", "text"]);
    expect(at(call?.body, "msgtype")).toBe("text");
    const text = String(at(call?.body, "text.content"));
    expect(text.split("\n")).toEqual([
      "联络图 · [SYNTHETIC 合成数据] 【补发】示例市组织治理覆盖缺口报告（2021年12月31日）",
      "本期报告在停机后补发。",
      "与上期相比有变化，详见报告。",
      "报告文件：gap-report-zh.pdf",
      `消息编号 ${key}（编号相同即为同一消息）`,
    ]);
  });

  test("DingTalk, signed in the address", async () => {
    await send("dingtalk");
    const [call] = hook.calls;
    const query = new URL(call?.path ?? "", hook.address).searchParams;
    const signed = `${now.getTime()}\n${secret}`;
    expect(query.get("access_token")).toBe(token);
    expect(query.get("timestamp")).toBe(String(now.getTime()));
    expect(query.get("sign")).toBe(createHmac("sha256", secret).update(signed).digest("base64"));
    expect(at(call?.body, "msgtype")).toBe("text");
    expect(at(call?.body, "text.content")).toContain(key);
  });

  test("Feishu, signed in the body", async () => {
    hook.answer = { status: 200, body: `{"code":0,"msg":"success"}` };
    expect(await send("feishu")).toBe("code 0 success");
    const body = hook.calls[0]?.body;
    const seconds = String(now.getTime() / 1000);
    expect(at(body, "timestamp")).toBe(seconds);
    expect(at(body, "sign")).toBe(createHmac("sha256", `${seconds}\n${secret}`).update("").digest("base64"));
    expect(at(body, "msg_type")).toBe("text");
    expect(at(body, "content.text")).toContain(key);
  });

  test("Feishu, without a tag that would call everybody", async () => {
    hook.answer = { status: 200, body: `{"StatusCode":0,"StatusMessage":"success"}` };
    const title = `<at user_id="all">x</at>`;
    await channel().send(messageOf({ ...report, title }, recipientOf("feishu")), never);
    expect(at(hook.calls[0]?.body, "content.text")).not.toContain("<");
  });

  test.each(["wecom", "dingtalk", "feishu"] as const)("%s, with the key in the header", async (service) => {
    hook.answer = { status: 200, body: `{"errcode":0,"code":0}` };
    await send(service);
    expect(hook.calls[0]?.headers["idempotency-key"]).toBe(key);
  });
});

test("a text that is too long for the service is cut within its bytes, and keeps its key", async () => {
  const files = Array.from({ length: 100 }, (_, index) => ({
    format: "pdf" as const,
    name: `缺口报告-${index}.pdf`,
    bytes: 1,
  }));
  await channel().send(messageOf({ ...report, files }, recipientOf("wecom")), never);
  const text = String(at(hook.calls[0]?.body, "text.content"));
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2_048);
  expect(Buffer.byteLength(text)).toBeGreaterThan(2_000);
  expect(text).not.toContain("\u{fffd}");
  expect(text).toContain(key);
});

describe("no is no:", () => {
  test.each([
    [
      "wecom",
      200,
      `{"errcode":93000,"errmsg":"invalid webhook url"}`,
      /HTTP 200 errcode 93000 invalid webhook url/,
    ],
    ["dingtalk", 200, `{"errcode":310000,"errmsg":"sign not match"}`, /errcode 310000 sign not match/],
    ["feishu", 200, `{"code":19021,"msg":"sign match fail"}`, /code 19021 sign match fail/],
    ["wecom", 200, "<html>login</html>", /HTTP 200 <html>login/],
    ["wecom", 500, `{"errcode":0,"errmsg":"ok"}`, /HTTP 500/],
    ["wecom", 200, "", /HTTP 200/],
  ] as const)("%s answers %d %s", async (service, status, body, said) => {
    hook.answer = { status, body };
    expect(await failureOf(send(service))).toMatch(said);
  });

  test("a redirection, which is not followed", async () => {
    hook.answer = { status: 302, headers: { location: `${hook.address}/elsewhere` }, body: "" };
    expect(await failureOf(send("wecom"))).toMatch(/redirection \(HTTP 302\)/);
    expect(hook.calls).toHaveLength(1);
  });

  test("an answer without an end", async () => {
    hook.answer = { status: 200, body: "x".repeat(1_000_000) };
    expect(await failureOf(send("wecom"))).toMatch(/more than 65536 bytes/);
  });

  test("no answer", async () => {
    hook.answer = { status: 200, body: null };
    expect(await failureOf(send("wecom", { answerMs: 200 }))).toMatch(/no answer within/);
  });

  test("nobody there", async () => {
    const gone = await startHook();
    await gone.stop();
    expect(await failureOf(send("wecom", {}, { HOOK_CITY: `${gone.address}/x` }))).toMatch(
      /does not answer \(.*ECONNREFUSED/,
    );
  });
});

describe("an address", () => {
  test("that is not set is named", async () => {
    expect(await failureOf(send("wecom", {}, { HOOK_CITY: "" }))).toMatch(
      /^HOOK_CITY: expected this environment/,
    );
    expect(await failureOf(send("dingtalk", {}, { HOOK_SECRET: "" }))).toMatch(/^HOOK_SECRET: expected/);
    expect(hook.calls).toEqual([]);
  });

  test.each([
    "http://robot.example.cn/x",
    "ftp://127.0.0.1/x",
    "file:///etc/passwd",
    "nonsense-token",
    "https://u:p@x.cn/",
  ])("such as %s is refused and not shown", async (address) => {
    const message = await failureOf(send("wecom", {}, { HOOK_CITY: address }));
    expect(message).toMatch(/^HOOK_CITY: expected an https address/);
    expect(message).not.toContain(address);
  });

  test("over plain http is refused on this machine too, but in tests", async () => {
    expect(await failureOf(send("wecom", { plainLoopback: false }))).toMatch(/https address/);
    expect(hook.calls).toEqual([]);
  });
});

test("no token and no secret is in what is said of a failure, even when the service repeats them", async () => {
  const said: string[] = [];
  for (const service of ["wecom", "dingtalk", "feishu"] as const) {
    // A service cannot repeat what it never got.
    const known = service === "wecom" ? token : `${token} and ${secret}`;
    for (const body of [null, `{"errcode":1,"code":1,"errmsg":"bad ${known}","msg":"bad ${known}"}`, known]) {
      hook.answer = { status: 200, body };
      said.push(await failureOf(send(service, body === null ? { answerMs: 200 } : {})));
    }
  }
  hook.answer = { status: 302, headers: { location: "/" }, body: "" };
  said.push(await failureOf(send("dingtalk")));
  expect(said.join()).toContain("***");
  expect(said.filter((text) => text.includes(token) || text.includes(secret))).toEqual([]);
});
