import type { SourcesRow } from "../generated/cypher.ts";

/** The code prefixes whose source covers a file on a day (exchange format, section 4): both ends included, a null end open. */
export function coveredPrefixes(sources: readonly SourcesRow[], stem: string, on: string): string[] {
  return sources
    .filter(
      (source) =>
        source.files.includes(stem) &&
        (source.coversFrom === null || source.coversFrom <= on) &&
        (source.coversTo === null || on <= source.coversTo),
    )
    .flatMap((source) => source.coversAreas);
}
