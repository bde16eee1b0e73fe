interface Place {
  readonly name: string;
  readonly level: string;
  readonly parent?: Place | null;
}

/**
 * A place and those above it, the largest first, without the city: "曹县 · 曹城街道 · 示例第06社区"; at most `parts`
 * of them. Empty when unknown.
 */
export function placeText(place: Place | null, parts = 3): string {
  const names: string[] = [];
  for (let each: Place | null | undefined = place; each; each = each.parent) {
    if (each.level !== "CITY" || names.length === 0) names.unshift(each.name);
  }
  return names.slice(0, parts).join(" · ");
}
