import type { ApolloServerPlugin } from "@apollo/server";
import { type DocumentNode, GraphQLError, type GraphQLSchema, isListType, isNonNullType } from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";
import type { RequestContext } from "../context.ts";

/** Rows an operation may ask for at most, counted after variables and default page sizes are filled in. */
const mostRows = 100_000;

/** What a list without a page size is taken to hold: about the streets of a district or the grids of a community. */
const usualList = 5;

/**
 * Refuses an operation before anything is read when the objects it could return multiply beyond reason:
 * one question of 520 bytes with fifty nested lists would otherwise end the process.
 */
export function costLimit(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  const known = new KnownCosts();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operationName, request }) {
          const variables = request.variables ?? {};
          const cost = known.of(document, `${operationName ?? ""} ${JSON.stringify(variables)}`, () =>
            getComplexity({
              schema,
              query: document,
              ...(operationName === null ? {} : { operationName }),
              variables,
              estimators: [rowsOfField],
            }),
          );
          if (cost <= mostRows) return;
          throw new GraphQLError(
            `The question could ask for ${cost} objects; at most ${mostRows} are allowed. ` +
              "Select fewer nested lists or smaller pages. / 查询可能返回的对象过多，请减少嵌套或缩小分页。",
            { extensions: { code: "TOO_COMPLEX", http: { status: 400 } } },
          );
        },
      };
    },
  };
}

/** The same question with the same variables costs the same; a document is forgotten when the server forgets it. */
class KnownCosts {
  readonly #known = new WeakMap<DocumentNode, Map<string, number>>();

  of(document: DocumentNode, question: string, count: () => number): number {
    const ofDocument = this.#known.get(document) ?? new Map<string, number>();
    this.#known.set(document, ofDocument);
    const cost = ofDocument.get(question) ?? count();
    if (ofDocument.size < mostRemembered) ofDocument.set(question, cost);
    return cost;
  }
}

const mostRemembered = 100;

const rowsOfField: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const first: unknown = args["first"];
  if (typeof first === "number") return 1 + first * childComplexity;
  // The page size has already been counted at the connection itself.
  if (field.name === "nodes" || field.name === "edges") return childComplexity;
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  return 1 + (isListType(type) ? usualList : 1) * childComplexity;
};
