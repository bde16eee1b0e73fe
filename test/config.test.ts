import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readConfig, settingNames } from "../src/config.ts";

test("an empty environment gives the defaults of the README", () => {
  expect(readConfig({})).toMatchObject({
    port: 4000,
    host: "127.0.0.1",
    dataDir: ".data",
    profile: "heze",
    neo4j: null,
    reportTimeZone: "Asia/Shanghai",
    logLevel: "info",
  });
});

test("an empty value counts as left out", () => {
  expect(readConfig({ PORT: "", NEO4J_URI: "" }).port).toBe(4000);
});

test("every setting that is wrong is named in one message", () => {
  expect(() => readConfig({ PORT: "70000", PROFILE: "paris", TZ_REPORTS: "Mars/Base" })).toThrow(
    /PORT: [\s\S]*got "70000"[\s\S]*PROFILE: [\s\S]*got "paris"[\s\S]*TZ_REPORTS: [\s\S]*got "Mars\/Base"/,
  );
});

test("an address without its password is refused", () => {
  expect(() => readConfig({ NEO4J_URI: "bolt://db:7687" })).toThrow(/NEO4J_PASSWORD: expected the password/);
});

test("a given database is taken with its account", () => {
  expect(readConfig({ NEO4J_URI: "neo4j+s://x.databases.example", NEO4J_PASSWORD: "p" }).neo4j).toEqual({
    uri: "neo4j+s://x.databases.example",
    user: "neo4j",
    password: "p",
    database: null,
  });
});

test("a mail server is taken with its sender, and one without the other is refused", () => {
  const url = "smtp://reports:p%40ss@mail.example.cn:587";
  expect(readConfig({ MAIL_URL: url, MAIL_FROM: "联络图 <reports@example.cn>" }).mail).toEqual({
    url,
    from: "联络图 <reports@example.cn>",
    caFile: null,
  });
  expect(readConfig({}).mail).toBe(null);
  expect(() => readConfig({ MAIL_URL: url })).toThrow(/MAIL_URL, MAIL_FROM: expected both or neither/);
});

test.each([
  ["MAIL_URL", "http://reports:s3cret@mail.example.cn"],
  ["MAIL_URL", "smtp://reports:s3cret@mail.example.cn\r\nx"],
  ["MAIL_URL", "smtp://reports:s3cret@mail.example.cn:port"],
])("%s %s is refused, and its password is not shown", (name, value) => {
  const given = { MAIL_FROM: "a@example.cn", [name]: value };
  expect(() => readConfig(given)).toThrow(/MAIL_URL: expected the address of a mail server/);
  expect(() => readConfig(given)).not.toThrow(/s3cret/);
});

test.each(["reports", "a@example.cn, b@example.cn", "x\r\nBcc: <b@example.cn>", "<a@example.cn"])(
  "the sender %j is refused",
  (from) => {
    const given = { MAIL_URL: "smtp://mail.example.cn", MAIL_FROM: from };
    expect(() => readConfig(given)).toThrow(/MAIL_FROM: expected a sender/);
  },
);

test("the address at which readers reach the server is taken without the slash at its end", () => {
  expect(readConfig({}).publicUrl).toBe(null);
  expect(readConfig({ PUBLIC_URL: "https://graph.example.org/" }).publicUrl).toBe(
    "https://graph.example.org",
  );
  expect(readConfig({ PUBLIC_URL: "http://10.0.0.7:4000" }).publicUrl).toBe("http://10.0.0.7:4000");
});

test.each([
  "graph.example.org",
  "ftp://graph.example.org",
  "https://user:secret@graph.example.org",
  "https://graph.example.org/path",
  "https://graph.example.org?x=1",
  "javascript:alert(1)",
])("%s is no address at which readers reach the server", (PUBLIC_URL) => {
  expect(() => readConfig({ PUBLIC_URL })).toThrow(/PUBLIC_URL: expected the address at which readers/);
});

test("settings of hooks are those of the environment that begin with HOOK_", () => {
  expect(readConfig({ HOOK_CITY: "https://x.cn/", OTHER: "y", HOOK_EMPTY: "" }).hooks).toEqual({
    HOOK_CITY: "https://x.cn/",
  });
});

test.each(["README.md", "README.zh-CN.md"])(
  "the table of settings in %s names each setting, and no other",
  (file) => {
    const rows = readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => /^\| `[A-Z]/.test(line));
    const named = rows.flatMap((row) =>
      [...(row.split("|")[1] ?? "").matchAll(/`(\w+)`/g)].map(([, name]) => name),
    );
    expect(named.toSorted()).toEqual(settingNames.toSorted());
  },
);

test("compose.yaml sets nothing that the server does not read", () => {
  const [, server = ""] = readFileSync("compose.yaml", "utf8").split(/^ {2}server:$/m);
  const [, environment = ""] = /^ {4}environment:\n((?: {6}.*\n)+)/m.exec(server) ?? [];
  const names = [...environment.matchAll(/^ {6}(\w+):/gm)].map(([, name]) => name);
  expect(names).toContain("NEO4J_URI");
  expect(names.filter((name) => name === undefined || !settingNames.includes(name))).toEqual([]);
});
