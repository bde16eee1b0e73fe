import { execFileSync } from "node:child_process";
import { mkdtemp, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StoredReport } from "../../src/reports/stored-report.ts";
import { mailChannel, type MailServer, mustEncrypt } from "../../src/delivery/mail-channel.ts";
import type { MailRecipient } from "../../src/delivery/recipient.ts";
import { messageOf, never } from "./support/messages.ts";
import { decodedHeader, type SmtpServer, type SmtpWords, startSmtp } from "./support/smtp.ts";
import { type ReportWords, storeReport } from "./support/stored-reports.ts";

const office: MailRecipient = {
  kind: "mail",
  name: "office",
  to: ["office@example.cn", "chief@example.cn"],
  formats: ["csv", "html"],
};
const from = "联络图 <reports@example.cn>";
const key = "0123456789abcdef0123456789abcdef";
const picture =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const html = `<!doctype html><html><body><p>小区党支部 602 / 628</p><img src="data:image/png;base64,${picture}" width="1"></body></html>`;

let reports: string;
const servers: SmtpServer[] = [];
beforeEach(async () => {
  reports = await mkdtemp(join(tmpdir(), "mail-channel-"));
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

async function smtp(words: SmtpWords = {}): Promise<SmtpServer> {
  const server = await startSmtp(words);
  servers.push(server);
  return server;
}

function channelTo(port: number, changes: Partial<MailServer> = {}) {
  return mailChannel({ url: `smtp://127.0.0.1:${port}`, from, ca: null, ...changes }, reports);
}

const stored = (words: ReportWords = {}): Promise<StoredReport> =>
  storeReport(reports, { contents: { csv: "区划,缺口\n", html }, ...words });

async function failureOf(sent: Promise<string>): Promise<{ message: string; done: readonly string[] }> {
  const error: unknown = await sent.then(
    () => new Error("nothing was wrong"),
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: "DeliveryError" });
  const done: unknown = error instanceof Error ? Reflect.get(error, "done") : null;
  return {
    message: error instanceof Error ? error.message : "",
    done: Array.isArray(done) ? done.map(String) : [],
  };
}

/** The parts of a mail, decoded: their own heads, and text. */
function partsOf(source: string): readonly { readonly head: string; readonly text: string }[] {
  return source.split(/\r\n--[^\r\n]+\r\n/).flatMap((part) => {
    const [head = "", ...rest] = part.split("\r\n\r\n");
    const body = rest.join("\r\n\r\n").split("\r\n--")[0] ?? "";
    if (/base64/i.test(head)) return [{ head, text: Buffer.from(body, "base64").toString("utf8") }];
    const soft = body.replaceAll("=\r\n", "");
    const bytes = soft.replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return [
      { head, text: /quoted-printable/i.test(head) ? Buffer.from(bytes, "latin1").toString("utf8") : body },
    ];
  });
}

describe("a mail", () => {
  test("has the report's HTML as its body, its pictures and the formats asked for attached", async () => {
    const server = await smtp();
    const receipt = await channelTo(server.port).send(messageOf(await stored(), office), never);
    expect(receipt).toMatch(/kept as 1/);
    const [mail] = server.taken;
    expect(mail?.recipients).toEqual(office.to);
    const parts = partsOf(mail?.source ?? "");
    const types = parts.flatMap(({ head }) => /content-type: ([\w/+-]+)/i.exec(head)?.[1] ?? []);
    expect(types.filter((type) => !type.startsWith("multipart/"))).toEqual([
      "text/plain",
      "text/html",
      "image/png",
      "text/csv",
    ]);
    const body = parts.find(({ head }) => /^content-type: text\/html/im.test(head))?.text ?? "";
    expect(body).toContain("小区党支部 602 / 628");
    expect(body).toMatch(/src="cid:/);
    const csv = parts.find(({ head }) => /text\/csv/.test(head));
    expect(csv?.text).toBe("区划,缺口\n");
    expect(csv?.head).toContain("filename=gap-report-2021-12-31.csv");
  });

  test("says in its head what it is, under an id made of its key", async () => {
    const server = await smtp();
    await channelTo(server.port).send(messageOf(await stored(), office), never);
    const headers = server.taken[0]?.headers;
    expect(headers?.get("message-id")).toBe(`<${key}@liaison-graph.local>`);
    expect(headers?.get("date")).toBe("Fri, 31 Dec 2021 00:31:00 +0000");
    expect(headers?.get("auto-submitted")).toBe("auto-generated");
    expect(decodedHeader(headers?.get("from") ?? "")).toBe(from);
    expect(headers?.get("to")).toBe("office@example.cn, chief@example.cn");
    expect(decodedHeader(headers?.get("subject") ?? "")).toBe("示例市组织治理覆盖缺口报告（2021年12月31日）");
  });

  test.each([
    [{ synthetic: true }, {}, "[SYNTHETIC 合成数据] 示例市组织治理覆盖缺口报告（2021年12月31日）"],
    [{}, { late: true }, "【补发】示例市组织治理覆盖缺口报告（2021年12月31日）"],
    [
      { synthetic: true },
      { late: true, language: "en", title: "Heze: coverage gaps" },
      "[SYNTHETIC 合成数据] [late] Heze: coverage gaps (31 December 2021)",
    ],
  ] as const)("says in its subject what is to be known first: %o %o", async (message, words, subject) => {
    const server = await smtp();
    await channelTo(server.port).send(messageOf(await stored(words), office, message), never);
    expect(decodedHeader(server.taken[0]?.headers.get("subject") ?? "")).toBe(subject);
  });

  test("without HTML says in both languages what is attached", async () => {
    const server = await smtp();
    const report = await storeReport(reports, { contents: { csv: "区划\n" }, changed: false });
    await channelTo(server.port).send(messageOf(report, { ...office, formats: ["csv"] }), never);
    const parts = partsOf(server.taken[0]?.source ?? "");
    expect(parts.some(({ head }) => /^content-type: text\/html/im.test(head))).toBe(false);
    const text = parts.find(({ head }) => /text\/plain/.test(head))?.text ?? "";
    expect(text).toContain("与上期相比没有变化。");
    expect(text).toContain("附件：gap-report-2021-12-31.csv");
    expect(text).toContain("Nothing changed since the last one.");
    expect(text).toContain(`Message key ${key}`);
    expect(text.indexOf("与上期")).toBeLessThan(text.indexOf("Nothing changed"));
  });

  test("sent again is the same mail", async () => {
    const server = await smtp();
    const message = messageOf(await stored(), office);
    await channelTo(server.port).send(message, never);
    await channelTo(server.port).send(message, never);
    const [one, two] = server.taken.map(({ headers }) =>
      ["message-id", "date", "subject", "from", "to"].map((name) => headers.get(name)),
    );
    expect(one).toEqual(two);
  });
});

test.each(["标题\r\nBcc: thief@example.cn", "标题\nX: y", "标题\u0000", "标题\u2028"])(
  "a title with a line break or control character is refused: %j",
  async (title) => {
    const server = await smtp();
    const { message } = await failureOf(
      channelTo(server.port).send(messageOf(await stored({ title }), office), never),
    );
    expect(message).toMatch(/title of the report has a line break/);
    expect(server.taken).toEqual([]);
  },
);

describe("an address that is refused", () => {
  test("is named, and the next attempt goes to it alone", async () => {
    let away = true;
    const server = await smtp({ refuses: (address) => away && address === "chief@example.cn" });
    const report = await stored();
    const first = await failureOf(channelTo(server.port).send(messageOf(report, office), never));
    expect(first.message).toMatch(/refused ch\*\*\*@example\.cn.*no such user ch\*\*\*@/);
    expect(first.message).not.toContain("chief");
    expect(first.done).toEqual(["office@example.cn"]);
    away = false;
    await channelTo(server.port).send(messageOf(report, office, { done: first.done }), never);
    expect(server.taken.map(({ recipients }) => recipients)).toEqual([
      ["office@example.cn"],
      ["chief@example.cn"],
    ]);
    expect(new Set(server.taken.map(({ headers }) => headers.get("message-id"))).size).toBe(1);
    expect(server.taken[1]?.headers.get("to")).toBe("office@example.cn, chief@example.cn");
  });

  test("with all others is said, and nobody has the mail", async () => {
    const server = await smtp({ refuses: () => true });
    const { message, done } = await failureOf(
      channelTo(server.port).send(messageOf(await stored(), office), never),
    );
    expect(message).toMatch(/refused sender or recipients.*no such user/);
    expect(done).toEqual([]);
  });
});

describe("a mail server", () => {
  test("that is not set is named", async () => {
    const { message } = await failureOf(
      mailChannel(null, reports).send(messageOf(await stored(), office), never),
    );
    expect(message).toMatch(/^MAIL_URL: expected the address of a mail server/);
  });

  test("that is away is said", async () => {
    const server = await startSmtp();
    await server.stop();
    const { message } = await failureOf(
      channelTo(server.port).send(messageOf(await stored(), office), never),
    );
    expect(message).toMatch(/^127\.0\.0\.1:\d+: the mail server does not answer.*ECONNREFUSED/);
  });

  test("that takes the connection and says nothing is left when the time is over", async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => {
      silent.listen(0, "127.0.0.1", resolve);
    });
    const address = silent.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    let open = 0;
    silent.on("connection", (socket) => {
      open += 1;
      socket.on("close", () => {
        open -= 1;
      });
      socket.on("error", () => undefined);
      socket.resume();
    });
    const sent = channelTo(port).send(messageOf(await stored(), office), AbortSignal.timeout(200));
    await expect(sent).rejects.toThrow();
    await expect.poll(() => open, { timeout: 20_000 }).toBe(0);
    silent.close();
  });

  test("that refuses the account is said, without the password", async () => {
    const server = await smtp({ account: { user: "reports", password: "right" } });
    const url = `smtp://reports:s3cret-wrong@127.0.0.1:${server.port}`;
    const { message } = await failureOf(
      channelTo(server.port, { url }).send(messageOf(await stored(), office), never),
    );
    expect(message).toMatch(/refused the account in MAIL_URL/);
    expect(message).not.toContain("s3cret-wrong");
    expect(message).not.toContain(Buffer.from("\u0000reports\u0000s3cret-wrong").toString("base64"));
  });

  test("takes a mail with the account of the address", async () => {
    const server = await smtp({ account: { user: "reports", password: "p@ss" } });
    const url = `smtp://reports:p%40ss@127.0.0.1:${server.port}`;
    expect(await channelTo(server.port, { url }).send(messageOf(await stored(), office), never)).toMatch(
      /kept/,
    );
  });
});

test.each([
  ["smtp://reports:p@mail.example.cn:587", true],
  ["smtp://reports:p@10.0.0.5", true],
  ["smtp://reports:p@127.0.0.1.example.cn", true],
  ["smtp://reports:p@127.0.0.1:25", false],
  ["smtp://reports:p@[::1]:25", false],
  ["smtp://mail.example.cn:25", false],
])("%s asks for an encrypted connection: %s", (url, must) => {
  expect(mustEncrypt(new URL(url))).toBe(must);
});

describe("a secure connection", () => {
  let pair: { key: string; cert: string };
  beforeEach(async () => {
    const folder = await mkdtemp(join(tmpdir(), "certificate-"));
    const [key = "", cert = ""] = ["key.pem", "cert.pem"].map((name) => join(folder, name));
    execFileSync(
      "openssl",
      `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -keyout ${key} -out ${cert}`.split(
        " ",
      ),
      { stdio: "ignore" },
    );
    pair = { key: await readFile(key, "utf8"), cert: await readFile(cert, "utf8") };
  });

  test("to a server whose authority is not known is refused, and MAIL_TLS_CA named", async () => {
    const server = await smtp({ tls: pair });
    const { message } = await failureOf(
      channelTo(server.port).send(messageOf(await stored(), office), never),
    );
    expect(message).toMatch(/MAIL_TLS_CA.*self-signed certificate/);
    expect(server.taken).toEqual([]);
  });

  test("is made where the authority is given", async () => {
    const server = await smtp({ tls: pair });
    await channelTo(server.port, { ca: pair.cert }).send(messageOf(await stored(), office), never);
    expect(server.taken.map(({ secure }) => secure)).toEqual([true]);
  });
});
