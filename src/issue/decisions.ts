import { issueDecisions } from "../generated/cypher.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRows } from "../server/keyed-rows.ts";
import type { IssueDecisionModel } from "./model.ts";

/** What a meeting did with its issues, or what meetings did with an issue, by that day, earliest first. */
export async function loadDecisions(
  by: "MEETING" | "ISSUE",
  key: string,
  on: string,
  context: RequestContext,
): Promise<readonly IssueDecisionModel[]> {
  const rows = await keyedRows(
    issueDecisions,
    key,
    (keys) => ({ by, keys, on, scope: context.viewer.scope }),
    context,
  );
  return rows.map((row) => ({ ...row, on }));
}
