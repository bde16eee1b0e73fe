import { readFile } from "node:fs/promises";
import type { ApolloServer } from "@apollo/server";
import { disjoint } from "../auth/scope.ts";
import { localAnalyst } from "../auth/viewer.ts";
import { DataSetStates } from "../data-set/state.ts";
import type { ParameterSettings } from "../gaps/parameters.ts";
import type { Graph } from "../graph/graph.ts";
import { noTimetable, type Timetable } from "../schedule/timetable.ts";
import { buildApollo } from "../server/apollo.ts";
import type { RequestContext } from "../server/context.ts";
import { contextFor } from "../server/request-context.ts";
import { buildSchema } from "../server/schema.ts";

/** The GraphQL text of a file, or of standard input for "-". */
export async function readQuestion(file: string): Promise<string> {
  if (file !== "-") return readFile(file, "utf8");
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString("utf8");
}

/**
 * Answers a GraphQL question in this process, without HTTP.
 * @throws Error with every message of the answer when it has errors
 */
export async function answerQuestion(
  graph: Graph,
  query: string,
  variables: Record<string, unknown>,
  ruleSettings: ParameterSettings,
  timetable: Timetable = noTimetable,
): Promise<unknown> {
  const apollo: ApolloServer<RequestContext> = buildApollo(
    buildSchema(),
    ({ error }) => console.error(error),
    null,
  );
  const dataSet = await new DataSetStates(graph).current();
  const viewer = localAnalyst(disjoint(dataSet?.cityPrefixes ?? []));
  const response = await apollo.executeOperation(
    { query, variables },
    { contextValue: contextFor(graph, dataSet, viewer, ruleSettings, timetable) },
  );
  if (response.body.kind !== "single") throw new Error("Expected one answer, got a stream.");
  const { data, errors } = response.body.singleResult;
  if (errors && errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return data;
}
