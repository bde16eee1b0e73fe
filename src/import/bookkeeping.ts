import { createHash } from "node:crypto";
import { z } from "zod";
import {
  beginImport,
  currentDataSet,
  type CurrentDataSetRow,
  declaredSources,
  type DeclaredSourcesRow,
  declareSources,
  finishImport,
  forgetBatches,
  keepDeclarations,
  knownDeclarations,
  latestImport,
  type LatestImportRow,
  setDataSet,
} from "../generated/cypher.ts";
import type { Rows } from "../graph/graph.ts";
import type { Folder } from "./folder.ts";
import type { ManifestSource } from "./manifest.ts";

export type LatestImport = LatestImportRow;

/** What the graph says of earlier deliveries. */
export interface DeliveryState {
  /** Null in an empty store. */
  readonly dataSet: CurrentDataSetRow | null;
  readonly sources: ReadonlyMap<string, DeclaredSourcesRow>;
  readonly declarations: ReadonlySet<string>;
  /** The import begun last; null when there was none. */
  readonly latest: LatestImport | null;
}

export async function readDeliveryState(graph: Rows): Promise<DeliveryState> {
  const [dataSet, sources, declarations, latest] = await Promise.all([
    graph.rows(currentDataSet, {}),
    graph.rows(declaredSources, {}),
    graph.rows(knownDeclarations, {}),
    graph.rows(latestImport, {}),
  ]);
  return {
    dataSet: dataSet[0] ?? null,
    sources: new Map(sources.map((source) => [source.id, source])),
    declarations: new Set(declarations.map(({ id }) => id)),
    latest: latest[0] ?? null,
  };
}

/** True before the first import was begun: the graph holds no facts, and to ask it would only be waiting for plans. */
export function holdsNothing({ latest }: DeliveryState): boolean {
  return latest === null;
}

/** True when neither data set nor sources would be written differently by this folder. */
export function saysTheSame(
  folder: Folder,
  rowsBySource: ReadonlyMap<string, number>,
  state: DeliveryState,
): boolean {
  const { manifest } = folder;
  const sourcesAgree = manifest.sources.every((source) => {
    const known = state.sources.get(source.id);
    return (
      known !== undefined &&
      state.declarations.has(declarationId(folder, source)) &&
      known.snapshotOn === manifest.snapshotOn &&
      known.rows === (rowsBySource.get(source.id) ?? 0) &&
      sameDeclaration(known, source)
    );
  });
  if (!sourcesAgree || state.dataSet === null) return false;
  if (state.dataSet.snapshotOn > manifest.snapshotOn) return true;
  return (
    state.dataSet.profile === manifest.profile &&
    state.dataSet.snapshotOn === manifest.snapshotOn &&
    sameInstant(state.dataSet.generatedAt, manifest.generatedAt) &&
    state.dataSet.rngSeed === manifest.rngSeed &&
    state.dataSet.assumptionsVersion === manifest.assumptionsVersion
  );
}

/** Begins the import, or goes on with the one of the same folder that was cut off. The same call again changes nothing. */
export async function begin(
  graph: Rows,
  folder: Folder,
  state: DeliveryState,
  { id, number, firstLoads, at }: { id: string; number: number; firstLoads: readonly string[]; at: string },
): Promise<void> {
  await graph.rows(beginImport, {
    id,
    number,
    directory: folder.directory,
    contentHash: folder.contentHash,
    profile: folder.manifest.profile,
    snapshotOn: folder.manifest.snapshotOn,
    firstLoads,
    before: JSON.stringify(beforeOf(folder, state)),
    at,
  });
}

/** Says what is loaded now and who delivered it, and ends the import. */
export async function finish(
  graph: Rows,
  folder: Folder,
  state: DeliveryState,
  rowsBySource: ReadonlyMap<string, number>,
  { id, totals, at }: { id: string; totals: string; at: string },
): Promise<void> {
  const { manifest } = folder;
  const { sources, snapshotOn: day } = manifest;
  await declare(
    graph,
    sources.map((source) => ({ ...source, snapshotOn: day, rows: rowsBySource.get(source.id) ?? 0 })),
  );
  await graph.rows(keepDeclarations, {
    rows: sources.map((source) => [
      declarationId(folder, source),
      source.id,
      source.files,
      source.coversAreas,
      source.coversFrom,
      source.coversTo,
      source.receivedAt,
      day,
    ]),
  });
  if (state.dataSet === null || state.dataSet.snapshotOn <= manifest.snapshotOn) {
    const { profile, synthetic, snapshotOn, generatedAt, rngSeed, assumptionsVersion } = manifest;
    await graph.rows(setDataSet, {
      profile,
      synthetic,
      snapshotOn,
      generatedAt,
      rngSeed,
      assumptionsVersion,
    });
  }
  await graph.rows(finishImport, { id, status: "DONE", totals, at });
  await graph.rows(forgetBatches, {});
}

/** Writes sources as they declare themselves. */
export async function declare(graph: Rows, sources: readonly DeclaredSourcesRow[]): Promise<void> {
  await graph.rows(declareSources, {
    rows: sources.map((source) => [
      source.id,
      source.name,
      source.files,
      source.coversAreas,
      source.coversFrom,
      source.coversTo,
      source.receivedAt,
      source.snapshotOn,
      source.rows,
    ]),
  });
}

/** What an import says anew of data set and sources, as it was before: read from what the import keeps of it. */
export function bookkeepingBefore(text: string): BookkeepingBefore {
  return beforeSchema.parse(JSON.parse(text));
}

const beforeSchema = z.object({
  dataSet: z
    .object({
      profile: z.string(),
      synthetic: z.boolean(),
      snapshotOn: z.string(),
      generatedAt: z.string().nullable(),
      rngSeed: z.number().nullable(),
      assumptionsVersion: z.string().nullable(),
    })
    .nullable(),
  /** Sources of the folder that were declared before. */
  sources: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      files: z.array(z.string()),
      coversAreas: z.array(z.string()),
      coversFrom: z.string().nullable(),
      coversTo: z.string().nullable(),
      receivedAt: z.string(),
      snapshotOn: z.string(),
      rows: z.number(),
    }),
  ),
  /** Ids of its sources that were not. */
  newSources: z.array(z.string()),
  newDeclarations: z.array(z.string()),
});

export type BookkeepingBefore = z.infer<typeof beforeSchema>;

function beforeOf(folder: Folder, state: DeliveryState): BookkeepingBefore {
  const { sources } = folder.manifest;
  return {
    dataSet: state.dataSet,
    sources: sources.flatMap(({ id }) => {
      const known = state.sources.get(id);
      return known === undefined
        ? []
        : [{ ...known, files: [...known.files], coversAreas: [...known.coversAreas] }];
    }),
    newSources: sources.filter(({ id }) => !state.sources.has(id)).map(({ id }) => id),
    newDeclarations: sources
      .map((source) => declarationId(folder, source))
      .filter((id) => !state.declarations.has(id)),
  };
}

/** Id of a declaration: the same words have the same. */
export function declarationId(folder: Pick<Folder, "manifest">, source: ManifestSource): string {
  const words = JSON.stringify([folder.manifest.snapshotOn, source]);
  return `${source.id}|${createHash("sha256").update(words).digest("hex").slice(0, 16)}`;
}

function sameDeclaration(known: DeclaredSourcesRow, source: ManifestSource): boolean {
  return (
    known.name === source.name &&
    known.coversFrom === source.coversFrom &&
    known.coversTo === source.coversTo &&
    sameInstant(known.receivedAt, source.receivedAt) &&
    known.files.join() === source.files.join() &&
    known.coversAreas.join() === source.coversAreas.join()
  );
}

function sameInstant(a: string | null, b: string): boolean {
  return a !== null && Date.parse(a) === Date.parse(b);
}
