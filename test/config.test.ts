import { expect, test } from "vitest";
import { readConfig } from "../src/config.ts";

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
