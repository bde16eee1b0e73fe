import { createServer, type Server } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { assertAddressFree, listen } from "../../src/server/listen.ts";

let other: Server;

beforeEach(() => {
  other = createServer();
});

afterEach(async () => {
  await new Promise((resolve) => other.close(resolve));
});

test("a port that another program has is named, with what to do, in both languages", async () => {
  const port = await portOf(other);
  await expect(assertAddressFree("127.0.0.1", port)).rejects.toThrow(
    new RegExp(`cannot listen on 127.0.0.1:${port}, .* set PORT to another one .* 已被其他程序占用`),
  );
});

test("a free port is still free after it was looked at", async () => {
  const port = await portOf(other);
  await new Promise((resolve) => other.close(resolve));
  await assertAddressFree("127.0.0.1", port);
  await listen(other, "127.0.0.1", port);
  expect(other.listening).toBe(true);
});

test("an address that is not of this machine is named", async () => {
  await expect(assertAddressFree("203.0.113.1", 0)).rejects.toThrow(/no address 203\.0\.113\.1.*HOST/);
});

async function portOf(server: Server): Promise<number> {
  await listen(server, "127.0.0.1", 0);
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("Expected a port.");
  return address.port;
}
