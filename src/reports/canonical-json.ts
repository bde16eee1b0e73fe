/**
 * A value as canonical JSON (RFC 8785): keys in code-unit order, no white space, numbers and strings as JavaScript
 * writes them. Equal values give equal bytes, whatever order their keys were set in. Keys whose value is undefined are
 * left out.
 * @throws TypeError for what JSON cannot hold: NaN, infinities, functions, text with half a surrogate pair
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    if (Number.isFinite(value)) return JSON.stringify(value);
    throw new TypeError(`Canonical JSON: expected a finite number, got ${value}.`);
  }
  if (typeof value === "string") {
    if (!/\p{Surrogate}/u.test(value)) return JSON.stringify(value);
    throw new TypeError(
      `Canonical JSON: expected whole characters, got half a pair in ${JSON.stringify(value)}.`,
    );
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object") {
    const entries = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => `${canonicalJson(key)}:${canonicalJson(inner)}`);
    return `{${entries.join(",")}}`;
  }
  throw new TypeError(`Canonical JSON: expected a JSON value, got ${typeof value}.`);
}
