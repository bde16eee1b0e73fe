import { post } from "./post.ts";
import type { Asked } from "./show-query.ts";

/** Answers that were asked for before the code that shows them had come, by question. */
const early = new Map<string, Promise<Response>>();

/** An answer that nobody has taken by then is let go: it would be shown as new when it is old. */
const keptMs = 20_000;

/** Asks now what the page will ask in a moment. */
export function askEarly(question: Asked): Promise<Response> {
  const key = keyOf(question);
  const answer = post(question);
  early.set(key, answer);
  window.setTimeout(() => early.delete(key), keptMs);
  // Who takes it hears of the failure; where nobody does there is nothing to say.
  answer.catch(() => undefined);
  // The page reads its body, so whoever asked early reads that of a copy.
  return answer.then((response) => response.clone());
}

/** The answer to a question that was asked early; once, for the next one is to be new. */
export function takeEarly(question: Asked): Promise<Response> | null {
  const key = keyOf(question);
  const answer = early.get(key) ?? null;
  early.delete(key);
  return answer;
}

function keyOf({ name, variables }: Asked): string {
  return `${name} ${JSON.stringify(variables)}`;
}
