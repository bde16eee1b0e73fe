import { afterEach, describe, expect, test, vi } from "vitest";
import type { Recipient } from "../../src/delivery/recipient.ts";
import { claimDelivery, recordDelivered, recordFailure } from "../../src/generated/cypher.ts";
import type { StoredReport } from "../../src/reports/stored-report.ts";
import { buildApollo } from "../../src/server/apollo.ts";
import { contextFor } from "../../src/server/request-context.ts";
import { buildSchema } from "../../src/server/schema.ts";
import { ask, at, graphOf } from "../support/ask.ts";
import { archive, office, reportDue } from "./support/messages.ts";
import { queueReport } from "./support/outboxes.ts";

const graph = graphOf("worldsDatabase");
const job = "deliveries-api-test";
/** Far ahead, so that no outbox of another test takes them. */
const later = new Date("2099-01-01T00:00:00.000Z");

/** The areas of the reports here, and who may see them all. */
const areas = ["371702"];
const asked = { database: "worldsDatabase", scope: ["3717"] } as const;

afterEach(() => graph.runText("MATCH (n:Delivery|Report {job: $job}) DELETE n", { job }));

/** Queues a report that is stored: what of it is shown follows from the areas it is about. */
async function queued(
  report: StoredReport,
  recipients: readonly Recipient[],
  now: Date,
): Promise<readonly string[]> {
  await graph.runText("MERGE (r:Report {id: $id}) SET r.job = $job, r.scope = $areas", {
    id: report.id,
    job,
    areas,
  });
  return queueReport(graph, report, recipients, now);
}

const list = `query ($job: String, $state: DeliveryState, $first: PageSize!, $after: Cursor) {
  deliveries(job: $job, state: $state, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id reportId title job due recipient kind state attempts queuedAt nextTryAt deliveredAt error receipt }
  }
}`;
const retry = `mutation ($id: ID!) { retryDelivery(id: $id) { id state attempts nextTryAt error } }`;

async function listed(variables: Readonly<Record<string, unknown>>) {
  const { data, errors } = await ask(list, { job, first: 50, ...variables }, asked);
  expect(errors).toBeUndefined();
  return data;
}

async function claimed(id: string, until = later): Promise<string> {
  await graph.rows(claimDelivery, {
    id,
    claim: `claim-${id}`,
    owner: "test",
    now: later.toISOString(),
    until: until.toISOString(),
  });
  return `claim-${id}`;
}

async function failed(id: string): Promise<void> {
  const claim = await claimed(id);
  await graph.rows(recordFailure, {
    id,
    claim,
    state: "FAILED",
    dueAt: null,
    error: "ENOSPC: the disk is full",
    done: [],
    at: later.toISOString(),
  });
}

describe("deliveries", () => {
  test("are listed with everything about them, the latest first", async () => {
    const [first] = await queued(reportDue("2021-12-31T00:30:00.000Z", job), [archive], later);
    const [second] = await queued(
      reportDue("2022-01-31T00:30:00.000Z", job),
      [office],
      new Date("2099-01-01T00:00:01.000Z"),
    );
    const answer = await listed({});
    expect(at(answer, "deliveries.totalCount")).toBe(2);
    expect([at(answer, "deliveries.nodes.0.id"), at(answer, "deliveries.nodes.1.id")]).toEqual([
      second,
      first,
    ]);
    expect(at(answer, "deliveries.nodes.1")).toEqual({
      id: first,
      reportId: "report-2021-12-31T00:30:00.000Z",
      title: "示例市组织治理覆盖缺口报告",
      job,
      due: "2021-12-31T00:30:00.000Z",
      recipient: "archive",
      kind: "FOLDER",
      state: "WAITING",
      attempts: 0,
      queuedAt: "2099-01-01T00:00:00Z",
      nextTryAt: "2099-01-01T00:00:00Z",
      deliveredAt: null,
      error: null,
      receipt: null,
    });
  });

  test("come page by page, each once", async () => {
    for (let minute = 10; minute < 17; minute++) {
      await queued(reportDue(`2021-12-31T00:${minute}:00.000Z`, job), [archive], later);
    }
    const seen: unknown[] = [];
    let after: unknown = null;
    for (let page = 0; page < 4; page++) {
      const answer = await listed({ first: 2, after });
      const nodes = at(answer, "deliveries.nodes");
      expect(Array.isArray(nodes)).toBe(true);
      if (Array.isArray(nodes)) seen.push(...nodes.map((node) => at(node, "due")));
      after = at(answer, "deliveries.pageInfo.endCursor");
      expect(at(answer, "deliveries.pageInfo.hasNextPage")).toBe(page < 3);
    }
    expect(new Set(seen).size).toBe(7);
  });

  test("can be chosen by job and state", async () => {
    const [delivered = "", lost = ""] = await queued(
      reportDue("2021-12-31T00:30:00.000Z", job),
      [archive, office],
      later,
    );
    await graph.rows(recordDelivered, { id: delivered, receipt: "250 OK", at: later.toISOString() });
    await failed(lost);
    expect(at(await listed({ state: "FAILED" }), "deliveries.nodes.0")).toMatchObject({
      id: lost,
      error: "ENOSPC: the disk is full",
      nextTryAt: null,
    });
    expect(at(await listed({ state: "DELIVERED" }), "deliveries.nodes.0")).toMatchObject({
      id: delivered,
      receipt: "250 OK",
      deliveredAt: "2099-01-01T00:00:00Z",
    });
    expect(at(await listed({ state: "WAITING" }), "deliveries.totalCount")).toBe(0);
    expect(at(await listed({ job: "no such job" }), "deliveries.totalCount")).toBe(0);
  });
});

describe("who may not see all areas of a report", () => {
  const within = { ...asked, scope: ["371702001"] };

  test("sees none of its messages", async () => {
    await queued(reportDue("2021-12-31T00:30:00.000Z", job), [archive], later);
    const { data } = await ask(list, { job, first: 50 }, within);
    expect(at(data, "deliveries")).toMatchObject({ totalCount: 0, nodes: [] });
    expect(at(await listed({}), "deliveries.totalCount")).toBe(1);
  });

  test("can try none of them again", async () => {
    const [id = ""] = await queued(reportDue("2021-12-31T00:30:00.000Z", job), [archive], later);
    await failed(id);
    const { errors } = await ask(retry, { id }, within);
    expect(errors?.[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
    expect(at(await listed({}), "deliveries.nodes.0.state")).toBe("FAILED");
  });
});

describe("trying again", () => {
  test("wakes the outbox of the server", async () => {
    const [id = ""] = await queued(reportDue("2021-12-31T00:30:00.000Z", job), [archive], later);
    await failed(id);
    const wakeOutbox = vi.fn();
    const viewer = { name: "test", role: "CITY_ANALYST", scope: asked.scope } as const;
    await buildApollo(buildSchema(), () => undefined, null).executeOperation(
      { query: retry, variables: { id } },
      { contextValue: { ...contextFor(graph, null, viewer), wakeOutbox } },
    );
    expect(wakeOutbox).toHaveBeenCalledOnce();
  });

  test("makes a failed message due at once, with all attempts before it and the reason kept", async () => {
    const [id = ""] = await queued(reportDue("2021-12-31T00:30:00.000Z", job), [archive], later);
    await failed(id);
    const before = new Date().toISOString();
    const { data } = await ask(retry, { id }, asked);
    expect(at(data, "retryDelivery")).toMatchObject({
      id,
      state: "WAITING",
      attempts: 0,
      error: "ENOSPC: the disk is full",
    });
    const due = String(at(data, "retryDelivery.nextTryAt"));
    expect(Date.parse(due)).toBeGreaterThanOrEqual(Date.parse(before));
    expect(Date.parse(due)).toBeLessThanOrEqual(Date.now());
  });

  test("leaves a message that is being sent to its claimant", async () => {
    const [id = ""] = await queued(reportDue("2021-12-31T00:30:00.000Z", job), [archive], later);
    await claimed(id, new Date("2099-01-01T00:03:00Z"));
    const { data } = await ask(retry, { id }, asked);
    expect(at(data, "retryDelivery")).toMatchObject({
      state: "WAITING",
      attempts: 1,
      nextTryAt: "2099-01-01T00:03:00Z",
    });
  });

  test("of a delivered message is refused, since it would come twice", async () => {
    const [id = ""] = await queued(reportDue("2021-12-31T00:30:00.000Z", job), [archive], later);
    await graph.rows(recordDelivered, { id, receipt: "250 OK", at: later.toISOString() });
    const { errors } = await ask(retry, { id }, asked);
    expect(errors?.[0]?.extensions?.["code"]).toBe("CONFLICT");
  });

  test("of what is not there is refused with the way to find it", async () => {
    const { errors } = await ask(retry, { id: "nothing" }, asked);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining("Take it from deliveries"),
      extensions: { code: "BAD_USER_INPUT" },
    });
  });
});
