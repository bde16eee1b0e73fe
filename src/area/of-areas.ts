import { prefixOf } from "../auth/scope.ts";

/** What a statement over several places is sent: their codes and, by position, the prefixes of all that lies in them. */
export interface PlacesAsked {
  readonly keys: readonly string[];
  readonly prefixes: readonly string[];
}

/** A city stands for its first four digits, so that everything in its districts counts. */
export function placesAsked(keys: readonly string[]): PlacesAsked {
  return { keys, prefixes: keys.map(prefixOf) };
}
