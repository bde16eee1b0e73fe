/** Two lists of a row that belong together by position, as kinds with their numbers. */
export function pairs<Kind>(
  kinds: readonly Kind[] | undefined,
  numbers: readonly number[] | undefined,
): (readonly [kind: Kind, number: number])[] {
  return (kinds ?? []).map((kind, position) => [kind, numbers?.[position] ?? 0]);
}
