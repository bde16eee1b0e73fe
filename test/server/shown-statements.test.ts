import { expect, test } from "vitest";
import { z } from "zod";
import { DataSetStates } from "../../src/data-set/state.ts";
import { noSettings } from "../../src/gaps/parameters.ts";
import { noTimetable } from "../../src/schedule/timetable.ts";
import { buildApollo } from "../../src/server/apollo.ts";
import { requestContext } from "../../src/server/request-context.ts";
import { buildSchema } from "../../src/server/schema.ts";
import { graphOf } from "../support/ask.ts";

const apollo = buildApollo(buildSchema(), () => undefined, null);
const statement = z.object({ name: z.string(), file: z.string(), text: z.string() });

async function extensionsOf(query: string, show: boolean) {
  const graph = graphOf();
  const contextValue = await requestContext(
    graph,
    new DataSetStates(graph),
    true,
    noSettings,
    noTimetable,
    show,
  );
  const { body } = await apollo.executeOperation({ query }, { contextValue });
  if (body.kind !== "single") throw new Error("Expected one answer, got a stream.");
  expect(body.singleResult.errors).toBeUndefined();
  return body.singleResult.extensions ?? {};
}

const question = `{ neighbourhood(ids: ["371721001"], edges: [PART_OF], perEdge: 3) { nodes { id } } }`;

test("the statements behind an answer are told to those who ask, as they were sent", async () => {
  const { statements } = await extensionsOf(question, true);
  const shown = z.array(statement).parse(statements);
  expect(shown.map(({ name }) => name)).toEqual(["neighbours", "sceneNodes"]);
  expect(shown[0]?.file).toBe("cypher/explorer-api/neighbours.cypher");
  expect(shown[0]?.text).toContain("AND (type(r) IN $types)");
  // The values of the parameters are not in it.
  expect(shown[0]?.text).not.toContain("371721001");
});

test("without being asked an answer carries no statement", async () => {
  expect(Object.keys(await extensionsOf(question, false))).not.toContain("statements");
});
