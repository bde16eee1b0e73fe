import type { SourcesRow } from "../generated/cypher.ts";

/** One delivering office or roster. */
export type SourceModel = SourcesRow & { readonly stale: boolean };

/** A source is stale when it was received more than a year before the day asked about. */
const staleAfterDays = 365;
const dayMs = 86_400_000;

export function sourceOn(source: SourcesRow, on: string): SourceModel {
  const { receivedAt } = source;
  const stale = receivedAt !== null && Date.parse(on) - Date.parse(receivedAt) > staleAfterDays * dayMs;
  return { ...source, stale };
}

/** Whole days from its receipt to the day; null when nothing says when it was received. */
export function receivedDaysAgo({ receivedAt }: SourcesRow, on: string): number | null {
  return receivedAt === null ? null : Math.floor((Date.parse(on) - Date.parse(receivedAt)) / dayMs);
}
