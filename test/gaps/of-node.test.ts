import { expect, test } from "vitest";
import { ask, at } from "../support/ask.ts";

test("a compound, a grid and a company tell the gaps they are the subject of, as the list of gaps has them", async () => {
  for (const [type, rule] of [
    ["Grid", "G04"],
    ["Compound", "G10"],
    ["PropertyCompany", "G08"],
  ]) {
    const listed = await ask(
      `{ gaps(filter: { rules: ["${rule}"] }, first: 1) { nodes { id subject { id } } } }`,
    );
    const id = String(at(listed.data, "gaps.nodes.0.subject.id"));
    const own = await ask(
      `{ node(id: "${id}") { ... on ${type} { gaps { id verdict rule { id } subject { id } } } } }`,
    );
    expect(own.errors).toBeUndefined();
    expect(at(own.data, "node.gaps")).toContainEqual({
      id: `gap:${rule}:${id}`,
      verdict: "GAP",
      rule: { id: rule },
      subject: { id },
    });
  }
});

test("an organisation without a gap has an empty list, and compounds of a list share one evaluation a rule", async () => {
  const org = await ask(`{ partyOrgs(first: 2, filter: { fields: [CITY] }) { nodes { id gaps { id } } } }`);
  expect(org.errors).toBeUndefined();
  expect(at(org.data, "partyOrgs.nodes.0.gaps")).toBeInstanceOf(Array);
  const many = await ask(`{ compounds(first: 20) { nodes { id gaps { id } } } }`);
  expect(many.errors).toBeUndefined();
  expect(new Set(many.statements).size).toBe(many.statements.length);
});

test("what a figure or a line names tells more of itself when it is asked", async () => {
  const rate =
    await ask(`{ coverage(by: CITY, rules: ["G01"]) { rows { rates { subjects(verdict: GAP, first: 1) {
    nodes { id name ... on Compound { households } } edges { node { ... on Compound { households } } } } } } } }`);
  expect(rate.errors).toBeUndefined();
  expect(at(rate.data, "coverage.rows.0.rates.0.subjects.nodes.0.households")).toBeGreaterThan(0);
  expect(at(rate.data, "coverage.rows.0.rates.0.subjects.edges.0.node.households")).toBeGreaterThan(0);
  const lines =
    await ask(`{ dualReporting(first: 1, filter: { classes: [CROSS_APPOINTMENT] }) { nodes { lines {
    hops { id ... on PartyOrg { level field } } } } } }`);
  expect(lines.errors).toBeUndefined();
});
