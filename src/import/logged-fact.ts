import { z } from "zod";
import type { Redelivered } from "./compare.ts";
import type { StoredFact } from "./stored-fact.ts";

/** A fact as the change log keeps it. @throws when the text is none */
export function loggedFact(text: string): StoredFact {
  return storedFact.parse(JSON.parse(text));
}

/** Which sources delivered a fact, as the change log keeps it, ready to be written. */
export function loggedSources(text: string): Redelivered {
  const { kind, factKey, start, end, source, otherSources, hash } = sources.parse(JSON.parse(text));
  const known = {
    kind,
    factKey,
    start,
    end,
    source,
    otherSources,
    factHash: hash,
    importId: "",
    endKnown: null,
    unknownFrom: null,
  };
  return { known, source, otherSources, hash };
}

const bookkeeping = {
  factKey: z.string(),
  factHash: z.number(),
  source: z.string().nullable(),
  otherSources: z.array(z.string()),
  importId: z.string(),
  endKnown: z.boolean().nullable(),
  values: z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])),
};

const storedFact = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("node"),
    label: z.string(),
    id: z.string(),
    areaCode: z.string().nullable(),
    name: z.string(),
    ...bookkeeping,
  }),
  z.object({
    kind: z.literal("relationship"),
    type: z.string(),
    start: z.string(),
    end: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    fromKnown: z.boolean().nullable(),
    ...bookkeeping,
  }),
]);

const sources = z.object({
  kind: z.enum(["node", "relationship"]),
  factKey: z.string(),
  start: z.string(),
  end: z.string(),
  source: z.string().nullable(),
  otherSources: z.array(z.string()),
  hash: z.number(),
});
