import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { isCalendarDay } from "./cells.ts";
import { exchangeFormat } from "./exchange-format.ts";
import type { Problems } from "./problems.ts";

/** Who delivered what: the files it answers for, the places and the period it covers. */
export interface ManifestSource {
  readonly id: string;
  readonly name: string;
  /** Stems, whether or not the files are in the folder. */
  readonly files: readonly string[];
  /** Instant, UTC. */
  readonly receivedAt: string;
  /** Area codes are covered when they start with one of these. */
  readonly coversAreas: readonly string[];
  /** First day covered; null = open. */
  readonly coversFrom: string | null;
  /** Last day covered, included; null = open. */
  readonly coversTo: string | null;
}

export interface Manifest {
  readonly profile: string;
  readonly synthetic: boolean;
  /** The day statuses speak of. */
  readonly snapshotOn: string;
  readonly generatedAt: string;
  readonly rngSeed: number | null;
  readonly assumptionsVersion: string | null;
  readonly sources: readonly ManifestSource[];
}

export const manifestFile = "dataset.json";

/** Reads `dataset.json`. Null after saying what is wrong with it: then nothing of the folder is read. */
export async function readManifest(directory: string, problems: Problems): Promise<Manifest | null> {
  let bytes: Buffer;
  try {
    bytes = await readFile(join(directory, manifestFile));
  } catch {
    invalid(
      problems,
      "",
      "a file dataset.json in the folder, as described in docs/import.md",
      "no such file",
    );
    return null;
  }
  return parseManifest(bytes, problems);
}

/** As `readManifest`, from the bytes of the file. */
export function parseManifest(bytes: Uint8Array, problems: Problems): Manifest | null {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    invalid(problems, "", "JSON in UTF-8", "a text that is not JSON");
    return null;
  }
  const parsed = manifestSchema.safeParse(json);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      invalid(problems, issue.path.join("."), issue.message, valueAt(json, issue.path));
    }
    return null;
  }
  const { formatVersion: _read, assumptionsVersion, ...manifest } = parsed.data;
  return sourcesAgree(parsed.data.sources, problems)
    ? { ...manifest, assumptionsVersion: assumptionsVersion ?? null }
    : null;
}

/** True when the source covers the area code, whatever the day. */
export function coversArea(source: Pick<ManifestSource, "coversAreas">, areaCode: string): boolean {
  return source.coversAreas.some((prefix) => areaCode.startsWith(prefix));
}

const day = z.string("a day as YYYY-MM-DD").refine(isCalendarDay, "a day of the calendar as YYYY-MM-DD");
const instant = z
  .string("an instant in UTC as 2022-01-04T02:00:00Z")
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/, "an instant in UTC as 2022-01-04T02:00:00Z")
  .refine(
    (text) => isCalendarDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)),
    "an instant of the calendar",
  );
const words = z
  .string("a text")
  .trim()
  .min(1, "a text that is not empty")
  .max(200, "a text of at most 200 characters");

const manifestSchema = z.object(
  {
    formatVersion: z.literal(1, "1, the only version of the format there is").optional(),
    profile: words,
    synthetic: z.boolean("true or false"),
    snapshotOn: day,
    generatedAt: instant,
    rngSeed: z.int("a whole number, or null for rosters that were not generated").nullable(),
    assumptionsVersion: words.nullish(),
    sources: z.array(
      z.object(
        {
          id: words,
          name: words,
          files: z.array(
            z
              .string("the stem of a file of the format")
              .refine(
                (stem) => exchangeFormat.byStem.has(stem),
                "the stem of a file of the format, such as places",
              ),
            "a list of stems",
          ),
          receivedAt: instant,
          coversAreas: z.array(
            z.string("a code prefix as text").regex(/^\d{1,12}$/, "a prefix of area codes: 1 to 12 digits"),
            "a list of code prefixes",
          ),
          coversFrom: day.nullable(),
          coversTo: day.nullable(),
        },
        "a source: id, name, files, receivedAt, coversAreas, coversFrom, coversTo",
      ),
      "a list of sources; it may be empty",
    ),
  },
  "an object with profile, synthetic, snapshotOn, generatedAt, rngSeed and sources",
);

function sourcesAgree(sources: readonly ManifestSource[], problems: Problems): boolean {
  const seen = new Set<string>();
  for (const { id } of sources) {
    if (seen.has(id)) {
      invalid(problems, "sources.id", "each source once, with an id of its own", id);
      return false;
    }
    seen.add(id);
  }
  return true;
}

function invalid(problems: Problems, field: string, expected: string, got: string): void {
  problems.add({ file: manifestFile, line: 0, column: field }, "MANIFEST_INVALID", expected, got);
}

function valueAt(json: unknown, path: readonly PropertyKey[]): string {
  let value = json;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return "nothing";
    value = Object.getOwnPropertyDescriptor(value, step)?.value;
  }
  return value === undefined ? "nothing" : JSON.stringify(value);
}
