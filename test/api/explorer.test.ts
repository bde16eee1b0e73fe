import { describe, expect, test } from "vitest";
import { z } from "zod";
import { ask, at } from "../support/ask.ts";

/** A campaign that reaches more companies than a scene brings in at once. */
const campaign = "CAM-371700-RED-2";

const group = z.object({
  area: z.string().nullable(),
  areaName: z.string().nullable(),
  kind: z.string(),
  field: z.string().nullable(),
  count: z.number(),
});
type Group = z.infer<typeof group>;

const changeDay = z.object({ day: z.string(), began: z.number(), ended: z.number(), gaps: z.number() });

async function groups(
  variables: Readonly<Record<string, unknown>>,
  scope?: readonly string[],
): Promise<readonly Group[]> {
  const { data, errors } = await ask(
    `query ($id: ID!, $edge: EdgeKind!, $by: GroupBy!, $within: AreaCode) {
      neighbourGroups(id: $id, edge: $edge, by: $by, within: $within) { area areaName kind field count withGaps }
    }`,
    variables,
    scope ? { scope } : {},
  );
  expect(errors).toBeUndefined();
  return z.array(group).parse(at(data, "neighbourGroups"));
}

const sum = (found: readonly Group[]): number => found.reduce((all, group) => all + group.count, 0);

describe("neighbours in groups", () => {
  test("districts, and streets within one of them, hold every neighbour once", async () => {
    const districts = await groups({ id: campaign, edge: "COVERS", by: "DISTRICT" });
    expect(districts.every(({ kind, areaName }) => kind === "DISTRICT" && areaName !== null)).toBe(true);
    expect(sum(districts)).toBe(240);
    const [largest] = districts;
    const streets = await groups({
      id: campaign,
      edge: "COVERS",
      by: "STREET",
      within: largest?.area ?? "",
    });
    expect(streets.every(({ area }) => area?.startsWith(largest?.area ?? "?"))).toBe(true);
    expect(sum(streets)).toBe(largest?.count);
  });

  test("by kind and field the Party organisations of a street fall apart", async () => {
    const kinds = await groups({ id: "371721001", edge: "SET_UP_IN", by: "FIELD" });
    expect(kinds.map(({ kind }) => kind)).toContain("PARTY_ORG");
    expect(kinds.every(({ area }) => area === null)).toBe(true);
    expect(kinds.every(({ kind, field }) => kind !== "PARTY_ORG" || field !== null)).toBe(true);
  });

  test("a viewer of one district sees no group of another", async () => {
    const seen = await groups({ id: "371702", edge: "PART_OF", by: "DISTRICT" }, ["371702"]);
    expect(seen.map(({ area }) => area)).toEqual(["371702"]);
    expect(await groups({ id: "371721", edge: "PART_OF", by: "DISTRICT" }, ["371702"])).toEqual([]);
  });

  test("the members of one group are brought in on their own", async () => {
    const districts = await groups({ id: campaign, edge: "COVERS", by: "DISTRICT" });
    const smallest = districts.at(-1);
    const { data } = await ask(
      `query ($id: ID!, $within: AreaCode) {
        neighbourhood(ids: [$id], edges: [COVERS], perEdge: 200, within: $within, kinds: [PROPERTY_COMPANY]) {
          complete counts { total } nodes { id area }
        }
      }`,
      { id: campaign, within: smallest?.area },
    );
    const nodes = z
      .array(z.object({ id: z.string(), area: z.string() }))
      .parse(at(data, "neighbourhood.nodes"));
    const members = nodes.filter(({ id }) => id !== campaign);
    expect(members.length).toBe(smallest?.count);
    expect(members.every(({ area }) => area.startsWith(smallest?.area ?? "?"))).toBe(true);
    expect(at(data, "neighbourhood.complete")).toBe(true);
    expect(at(data, "neighbourhood.counts.0.total")).toBe(smallest?.count);
  });
});

describe("neighbours on an earlier day", () => {
  const scene = z.object({
    counts: z.array(z.object({ total: z.number() })),
    edges: z.array(z.object({ id: z.string() })),
  });
  const compounds = z.array(
    z.object({
      id: z.string(),
      consultations: z.object({ nodes: z.array(z.object({ heldOn: z.string() })) }),
    }),
  );

  test("are counted as far as they are there: no consultation of a later day", async () => {
    const { data } = await ask(`{ area(code: "371702001001") { ... on Community {
      compounds { id consultations(first: 50) { nodes { heldOn } } }
    } } }`);
    const held = compounds
      .parse(at(data, "area.compounds"))
      .map(({ id, consultations }) => ({
        id,
        days: [...new Set(consultations.nodes.map(({ heldOn }) => heldOn))].toSorted(),
      }))
      .find(({ days }) => days.length > 1);
    const totals: number[] = [];
    for (const on of [held?.days[0], held?.days.at(-1)]) {
      const answer = await ask(
        `query ($id: ID!, $on: Date!) {
          neighbourhood(ids: [$id], edges: [OTHER], perEdge: 200, on: $on) { counts { total } edges { id } }
        }`,
        { id: held?.id, on },
      );
      expect(answer.errors).toBeUndefined();
      const { counts, edges } = scene.parse(at(answer.data, "neighbourhood"));
      totals.push(sumOf(counts));
      expect(edges.length).toBe(sumOf(counts));
    }
    expect(totals[0]).toBeLessThan(totals[1] ?? 0);
  });

  const sumOf = (counts: readonly { readonly total: number }[]): number =>
    counts.reduce((all, { total }) => all + total, 0);
});

describe("days of change", () => {
  const question = `query ($ids: [ID!]!, $first: Date!, $last: Date!) {
    changeDays(ids: $ids, first: $first, last: $last) { day began ended gaps }
  }`;

  test("every day lies in the range, in order, and has something that changed", async () => {
    const { data } = await ask(question, {
      ids: ["371721001", "CMP-371702001009-002"],
      first: "2015-01-01",
      last: "2021-12-31",
    });
    const days = z.array(changeDay).parse(at(data, "changeDays"));
    expect(days.length).toBeGreaterThan(1);
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted());
    expect(days.every(({ day }) => "2015-01-01" <= day && day <= "2021-12-31")).toBe(true);
    expect(days.every(({ began, ended, gaps }) => began + ended + gaps > 0)).toBe(true);
  });

  test("out of scope nothing changes, and too many ids are refused in words", async () => {
    const range = { first: "2015-01-01", last: "2021-12-31" };
    const hidden = await ask(question, { ids: ["371721001"], ...range }, { scope: ["371702"] });
    expect(at(hidden.data, "changeDays")).toEqual([]);
    const many = Array.from({ length: 51 }, (_, index) => `X${index}`);
    const { errors } = await ask(question, { ids: many, ...range });
    expect(errors?.[0]?.message).toContain('"ids" may have at most 50 entries, got 51');
  });
});

test("a node that is not there on the day is in no scene of that day, and none of its relations is", async () => {
  const { data } = await ask(
    `{ node(id: "CMP-371721001001-001", on: "1990-01-01") { id }
       neighbourhood(ids: ["CMP-371721001001-001"], on: "1990-01-01") { nodes { id } edges { from to } } }`,
  );
  expect(at(data, "node")).toBeNull();
  const nodes = z.array(z.object({ id: z.string() })).parse(at(data, "neighbourhood.nodes"));
  expect(nodes.map(({ id }) => id)).not.toContain("CMP-371721001001-001");
  expect(at(data, "neighbourhood.edges")).toEqual([]);
});
