import type { ApolloServerPlugin } from "@apollo/server";
import type { RequestContext } from "../context.ts";

/** Header by which a client asks to see the statements behind an answer. */
export const statementsHeader = "x-show-statements";

/** Adds the statements an answer was made from to its extensions, for those who asked to see them. */
export const shownStatements: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response }) {
        const { statements } = contextValue;
        if (response.body.kind !== "single" || statements === null) return;
        const result = response.body.singleResult;
        result.extensions = { ...result.extensions, statements: statements() };
      },
    };
  },
};
