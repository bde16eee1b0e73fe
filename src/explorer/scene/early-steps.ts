import type { ShellQuery } from "../../generated/explorer.ts";
import { askEarly } from "../api/early.ts";
import { storedRunSpeaksOf } from "../run-status.ts";
import { questionOf } from "./step-questions.ts";
import { stepsOfAddress } from "./steps.ts";

/**
 * Asks for the steps of a scene as soon as the shell's answer names the day, before there is code to draw them with.
 * What fails here is asked again, and said, by the page.
 */
export async function askStepsEarly(parameters: URLSearchParams, shell: Promise<Response>): Promise<void> {
  const answer: { readonly data?: ShellQuery | null } | null = await shell
    .then((response) => response.json())
    .catch(() => null);
  if (!answer?.data) return;
  const { dataSet, run } = answer.data;
  const on = parameters.get("on") ?? dataSet.snapshotOn;
  const day = { on, stored: storedRunSpeaksOf(run, on) };
  for (const step of stepsOfAddress((name) => parameters.get(name))) void askEarly(questionOf(step, day));
}
