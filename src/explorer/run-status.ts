import type { RunStatus } from "../generated/graphql.ts";

/** Whether a stored run has figures to show: it came to its end, perhaps without some of its rules. */
export function isFinished({ status }: { readonly status: RunStatus }): boolean {
  return status === "FINISHED" || status === "FINISHED_WITH_ERRORS";
}

/** Whether a stored run tells of a day; otherwise the rules are evaluated now. */
export function storedRunSpeaksOf(
  run: { readonly on: string; readonly status: RunStatus } | null,
  day: string,
): boolean {
  return run !== null && run.on === day && isFinished(run);
}
