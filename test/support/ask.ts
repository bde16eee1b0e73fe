import type { GraphQLFormattedError } from "graphql";
import { inject } from "vitest";
import { disjoint } from "../../src/auth/scope.ts";
import { DataSetStates } from "../../src/data-set/state.ts";
import { connectGraph, type Graph, type StatementEvent } from "../../src/graph/graph.ts";
import { buildApollo } from "../../src/server/apollo.ts";
import { contextFor } from "../../src/server/request-context.ts";
import { buildSchema } from "../../src/server/schema.ts";

export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly GraphQLFormattedError[] | undefined;
  /** Names of the statements sent, in order. */
  readonly statements: readonly string[];
  readonly extensions: Readonly<Record<string, unknown>> | undefined;
}

type Which = "hezeDatabase" | "worldsDatabase" | "anomaliesDatabase";

const sent: StatementEvent[] = [];
const incidents: unknown[] = [];
const graphs = new Map<Which, Graph>();
const apollo = buildApollo(buildSchema(), ({ error }) => incidents.push(error), null);

/**
 * The door to a test database, observed: `ask` counts the statements that go through it. It waits longer than the
 * server does, because a large statement is planned slowly while the planner itself is still being compiled.
 */
export function graphOf(which: Which = "hezeDatabase"): Graph {
  const known = graphs.get(which);
  if (known) return known;
  const graph = connectGraph(
    { ...inject(which), database: null, readDeadlineMs: 280_000, signOfLifeMs: 60_000 },
    (event) => sent.push(event),
  );
  graphs.set(which, graph);
  return graph;
}

/** Asks as the local analyst; `scope` narrows what may be seen, `database` says where. */
export async function ask(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  options: { readonly scope?: readonly string[]; readonly database?: Which } = {},
): Promise<Answer> {
  const graph = graphOf(options.database);
  const dataSet = await new DataSetStates(graph).current();
  const scope = options.scope ?? disjoint(dataSet?.cityPrefixes ?? []);
  const contextValue = contextFor(graph, dataSet, { name: "test", role: "CITY_ANALYST", scope });
  sent.length = 0;
  incidents.length = 0;
  const response = await apollo.executeOperation({ query, variables: { ...variables } }, { contextValue });
  if (response.body.kind !== "single") throw new Error("Expected one answer, got a stream.");
  const { data, errors, extensions } = response.body.singleResult;
  if (incidents.length > 0)
    throw new Error(`The server reported an incident: ${String(incidents[0])}`, { cause: incidents[0] });
  return { data, errors, extensions, statements: sent.map((event) => event.statement) };
}

/** What stands at a dotted path of an answer: `at(answer.data, "compounds.nodes.0.id")`. */
export function at(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
      value,
    );
}
