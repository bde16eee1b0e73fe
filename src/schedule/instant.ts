/** An instant as ids and statements have it: ISO in UTC, whole seconds, `2021-12-31T09:00:00Z`. */
export function instantText(instant: Date | string): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, "Z");
}
