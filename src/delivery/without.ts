const longest = 400;

/** A text that others wrote, fit for logs and answers: without these secrets, in one line, and short. */
export function without(secrets: readonly string[], text: string): string {
  const clean = secrets
    .filter((secret) => secret !== "")
    .reduce((rest, secret) => rest.replaceAll(secret, "***"), text)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
  return clean.length > longest ? `${clean.slice(0, longest)}…` : clean;
}
