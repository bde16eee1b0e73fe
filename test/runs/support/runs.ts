import { randomUUID } from "node:crypto";
import type { Scope } from "../../../src/auth/scope.ts";
import { DataSetStates } from "../../../src/data-set/state.ts";
import { noSettings, type ParameterSettings } from "../../../src/gaps/parameters.ts";
import { gapRules } from "../../../src/generated/gap-rules.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import { evaluateRun } from "../../../src/runs/evaluate-run.ts";
import type { RunModel } from "../../../src/runs/model.ts";
import { runClaim } from "../../../src/runs/run-claim.ts";
import { buildApollo } from "../../../src/server/apollo.ts";
import type { RequestContext } from "../../../src/server/context.ts";
import { contextFor } from "../../../src/server/request-context.ts";
import { buildSchema } from "../../../src/server/schema.ts";

export interface RunWords {
  readonly on: string;
  readonly scope: Scope;
  readonly rules?: readonly string[];
  readonly settings?: ParameterSettings;
  readonly now?: () => Date;
}

/** Evaluates and stores, as the server does. */
export function runIn(graph: Graph, { on, scope, rules, settings, now }: RunWords): Promise<RunModel> {
  const clock = now ?? (() => new Date());
  return evaluateRun({
    graph,
    on,
    scope,
    settings: settings ?? noSettings,
    rules: gapRules.filter(({ id }) => rules?.includes(id) ?? true),
    trigger: "manual",
    now: clock,
    claim: runClaim(graph, randomUUID(), clock),
  });
}

/** Parameters that hold everywhere. */
export function everywhere(values: Readonly<Record<string, number>>): ParameterSettings {
  return { everywhere: new Map(Object.entries(values)), areas: new Map() };
}

export async function contextIn(
  graph: Graph,
  scope: Scope,
  settings: ParameterSettings = noSettings,
): Promise<RequestContext> {
  const dataSet = await new DataSetStates(graph).current();
  return contextFor(graph, dataSet, { name: "test", role: "CITY_ANALYST", scope }, settings);
}

const apollo = buildApollo(
  buildSchema(),
  ({ error }) => {
    throw new Error("The server reported an incident.", { cause: error });
  },
  null,
);

/** Asks GraphQL in a database. @throws Error with the messages of the answer when it has errors */
export async function askIn(
  graph: Graph,
  scope: Scope,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<unknown> {
  return answerFor(await contextIn(graph, scope), query, variables);
}

/** The same in a context. */
export async function answerFor(
  contextValue: RequestContext,
  query: string,
  variables: Record<string, unknown>,
): Promise<unknown> {
  const response = await apollo.executeOperation({ query, variables }, { contextValue });
  if (response.body.kind !== "single") throw new Error("Expected one answer, got a stream.");
  const { data, errors } = response.body.singleResult;
  if (errors && errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return data;
}
