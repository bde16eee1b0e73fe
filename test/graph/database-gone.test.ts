import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { z } from "zod";
import { DataSetStates } from "../../src/data-set/state.ts";
import { dropClaim } from "../../src/generated/cypher.ts";
import { connectGraph, type Graph } from "../../src/graph/graph.ts";
import type { Statement } from "../../src/graph/statement.ts";
import type { RunningServer } from "../../src/server/http.ts";
import { serve } from "../support/serve.ts";
import { FaultProxy } from "./fault-proxy.ts";

// The whole way is under test: HTTP, GraphQL, the door, the driver, a proxy that fails, a real database.
let proxy: FaultProxy;
let graph: Graph;
/** Knows the data set by heart: what fails is the question itself. */
let server: RunningServer;
/** Reads the state of the data set first for every question, and fails at that. */
let forgetful: RunningServer;
const incidents: unknown[] = [];

beforeAll(async () => {
  const database = inject("hezeDatabase");
  proxy = await FaultProxy.before(database.uri);
  graph = connectGraph({ ...database, uri: proxy.uri, database: null });
  server = await remembering(Number.POSITIVE_INFINITY);
  forgetful = await remembering(0);
  // Plans are made before anything fails: on a cold database the first of a large statement takes seconds.
  await Promise.all([ask(one, server, 60_000), ask(several, server, 60_000)]);
});

beforeEach(() => expectAnswered());

afterEach(() => {
  proxy.fail("none");
  expect(incidents.splice(0).map(String)).toEqual([]);
});

afterAll(async () => {
  await server?.stop();
  await forgetful?.stop();
  await graph?.close();
  await proxy?.close();
});

const one = '{ area(code: "371702") { name } }';
const promisedMs = 5_000;
const several = '{ a: area(code: "371702") { name } rules { id } compounds(first: 3) { nodes { name } } }';

describe.each(["hang", "reset"] as const)("connections to the database that come to a %s", (fault) => {
  test("while a question is answered end it with a code of its own, and the next is answered", async () => {
    void proxy.failOnceAsked(fault);
    expectUnavailable(await ask(several));
    proxy.fail("none");
    await expectAnswered();
  });

  test("while they lie idle are told to the next question, and the one after is answered", async () => {
    proxy.fail(fault);
    expectUnavailable(await ask(one, forgetful));
    expectUnavailable(await ask(one));
    proxy.fail("none");
    await expectAnswered(forgetful);
  });

  test("are told to all who ask at once, and all are answered afterwards", async () => {
    proxy.fail(fault);
    for (const answer of await Promise.all(Array.from({ length: 10 }, () => ask(several))))
      expectUnavailable(answer);
    proxy.fail("none");
    await Promise.all(Array.from({ length: 10 }, () => expectAnswered()));
  });

  test("are told once to one who asks for all forty rules", async () => {
    proxy.fail(fault);
    expectUnavailable(await ask("{ coverage(by: CITY) { rows { rates { met error } } } }"));
  });

  test("are told to one who writes", async () => {
    proxy.fail(fault);
    // A write that finds nothing to change, should it ever arrive.
    const writing = graph.rows(dropClaim, { key: "no such claim", owner: "nobody" });
    const late = sleep(promisedMs, "late", { ref: false });
    await expect(Promise.race([writing, late])).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
  });
});

test("a connection that hangs is given up without harm to those who ask since the database came back", async () => {
  const fallen = proxy.failOnceAsked("hang");
  const first = ask(one);
  await fallen;
  const second = ask(one);
  expectUnavailable(await first);
  proxy.fail("none");
  const others = Promise.all(Array.from({ length: 20 }, () => expectAnswered()));
  await second;
  await others;
});

test("a long statement is given up soon after the database hangs, not at its deadline", async () => {
  const counting = graph.rows(countingTo(2_000_000_000), {}, { deadlineMs: 120_000 });
  // Twice it has been asked whether it lives, and twice it did.
  await proxy.connections(2);
  proxy.fail("hang");
  const late = sleep(promisedMs, "late", { ref: false });
  await expect(Promise.race([counting, late])).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
});

test("a statement that reaches its deadline is ended, and takes no other with it", async () => {
  const other = graph.rows(countingTo(20_000_000), {});
  const late = graph.rows(countingTo(2_000_000_000), {}, { deadlineMs: 500, operation: "late" });
  await expect(late).rejects.toMatchObject({ code: "DATABASE_TIMEOUT" });
  expect(await other).toEqual([{ n: 20_000_000 }]);
  const running = "SHOW TRANSACTIONS YIELD metaData WHERE metaData.operation = 'late' RETURN count(*) AS n";
  await expect.poll(() => graph.runText(running), { timeout: 20_000 }).toEqual([{ n: 0 }]);
});

test("idle connections that are cut are replaced without a word", async () => {
  proxy.cutOpenConnections();
  await expectAnswered();
});

test("a database that is gone altogether is told, and found again on the same address", async () => {
  await proxy.stopListening();
  expectUnavailable(await ask(one));
  await proxy.listenAgain();
  await expectAnswered();
});

const answerShape = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })).optional(),
});

type Answer = z.infer<typeof answerShape> & { readonly text: string };

function remembering(rememberedMs: number): Promise<RunningServer> {
  return serve(graph, {
    dataSets: new DataSetStates(graph, rememberedMs),
    report: ({ error }) => incidents.push(error),
  });
}

/** Keeps the database busy without reading or writing anything. */
function countingTo(end: number): Statement<object, { readonly n: number }> {
  const text = `UNWIND range(1, ${end}) AS x RETURN count(x) AS n`;
  return { name: "counting", file: "-", access: "read", params: {}, columns: { n: "Int!" }, key: [], text };
}

/** @throws TimeoutError where there is no answer in time: five seconds are the promise under test */
async function ask(query: string, asked = server, withinMs = promisedMs): Promise<Answer> {
  const response = await fetch(`${asked.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(withinMs),
  });
  const text = await response.text();
  return { ...answerShape.parse(JSON.parse(text)), text };
}

function expectUnavailable({ errors, text }: Answer): void {
  expect(errors?.length, text).toBeGreaterThan(0);
  for (const { extensions, message } of errors ?? []) {
    expect(extensions.code, text).toBe("DATABASE_UNAVAILABLE");
    expect(message).toMatch(/^The database does not answer at the moment.*数据库暂时没有应答/);
  }
  expect(text).not.toMatch(/bolt|Neo4j|Neo\.|ECONN|socket|pool|session|driver|node_modules/i);
}

async function expectAnswered(asked = server): Promise<void> {
  const { data, errors, text } = await ask(one, asked);
  expect(errors, text).toBeUndefined();
  expect(data).toEqual({ area: { name: "牡丹区" } });
}
