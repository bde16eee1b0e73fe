import { request } from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningServer } from "../../src/server/http.ts";
import { graphOf } from "../support/ask.ts";
import { serve } from "../support/serve.ts";

let server: RunningServer;

beforeAll(async () => {
  server = await serve(graphOf());
});

afterAll(() => server.stop());

describe("questions over HTTP", () => {
  test("a question in the body is answered", async () => {
    const { status, text } = await post(JSON.stringify({ query: '{ area(code: "3717") { id } }' }));
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ data: { area: { id: "371700" } } });
  });

  test("a question in the address is answered, too", async () => {
    const address = `${server.address}/graphql?query=${encodeURIComponent("{ __typename }")}`;
    const response = await fetch(address, { headers: { "apollo-require-preflight": "yes" } });
    expect(await response.json()).toMatchObject({ data: { __typename: "Query" } });
  });

  test("a form of another site cannot ask", async () => {
    const { status } = await post('{"query":"{ __typename }"}', { "content-type": "text/plain" });
    expect(status).toBe(400);
  });

  test("another method than GET and POST is refused", async () => {
    const headers = { "apollo-require-preflight": "yes" };
    expect((await fetch(`${server.address}/graphql`, { method: "PUT", headers })).status).toBe(405);
  });
});

describe("a body that cannot be read is refused with what was expected", () => {
  test.each([
    ["no JSON", Buffer.from("{query"), {}, 400],
    ["bytes that are no UTF-8", Buffer.from([0x7b, 0xff, 0x7d]), {}, 400],
    ["another charset", Buffer.from("{}"), { "content-type": "application/json; charset=gbk" }, 415],
    ["compressed", gzipSync("{}"), { "content-encoding": "gzip" }, 415],
    ["over 256 KiB", Buffer.alloc(262_145, 0x20), {}, 413],
  ])("%s", async (_what, body, headers, expected) => {
    const { status, text } = await post(body, headers);
    expect(status).toBe(expected);
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { code: "BAD_USER_INPUT", argument: "body" } }],
    });
  });

  test("the next question is answered as if nothing had been", async () => {
    expect((await post('{"query":"{ __typename }"}')).status).toBe(200);
  });
});

function post(
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      `${server.address}/graphql`,
      { method: "POST", headers: { "content-type": "application/json", ...headers } },
      (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => (text += chunk));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    asked.on("error", reject);
    asked.end(body);
  });
}
