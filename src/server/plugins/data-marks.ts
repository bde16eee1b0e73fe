import type { ApolloServerPlugin } from "@apollo/server";
import type { RequestContext } from "../context.ts";

/** Marks every answer: made-up data say so, and so does an answer given while an import runs. */
export const dataMarks: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response }) {
        const { dataSet } = contextValue;
        if (response.body.kind !== "single" || dataSet === null) return;
        const marks = {
          ...(dataSet.synthetic ? { synthetic: true } : {}),
          ...(dataSet.importing === null ? {} : { importing: dataSet.importing }),
        };
        const result = response.body.singleResult;
        if (Object.keys(marks).length > 0) result.extensions = { ...result.extensions, ...marks };
      },
    };
  },
};
