import { resolve } from "node:path";
import { PublicError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import { defaultBatchSize } from "./batches.ts";
import {
  begin,
  type DeliveryState,
  finish,
  holdsNothing,
  type LatestImport,
  readDeliveryState,
  saysTheSame,
} from "./bookkeeping.ts";
import { checkFolder, emptyGraph } from "./check-folder.ts";
import { holderOf, ImportClaim } from "./claim.ts";
import type { Folder } from "./folder.ts";
import { factTotals, type ImportReport, noFacts, reportOf, rowsBySource, totalsOf } from "./import-report.ts";
import { knownNodesOf } from "./known-facts.ts";
import { manifestFile } from "./manifest.ts";
import { patientGraph } from "./patient-graph.ts";
import { changesNothing, type ImportPlan, planImport } from "./plan.ts";
import { writeProblems } from "./problem-file.ts";
import { Problems } from "./problems.ts";
import { readFolder } from "./read-folder.ts";
import { writePlan } from "./write.ts";

/** "waiting" is for another importer; `done` and `total` are bytes, files or facts. */
export interface ImportProgress {
  readonly stage: "read" | "check" | "compare" | "waiting" | "write" | "finish";
  readonly file: string;
  readonly done: number;
  readonly total: number;
}

export interface ImportOptions {
  /** The folder with dataset.json and the CSV files. */
  readonly directory: string;
  /** Reads and checks everything and says what would be written; writes nothing. */
  readonly dryRun?: boolean | undefined;
  /** Goes on although more would end or be swept than a slip of the pen explains. */
  readonly acceptLargeSweep?: boolean | undefined;
  readonly progress?: ((progress: ImportProgress) => void) | undefined;
  /** Stops between two batches. What is written by then stays, and the next import of the folder goes on with it. */
  readonly signal?: AbortSignal | undefined;
  readonly now: () => Date;
  /** File for all problems, one JSON object a line. */
  readonly problemFile?: string | undefined;
  /** How long to wait for another importer. Milliseconds, default ten minutes. */
  readonly waitMs?: number | undefined;
  /** How long nobody else may begin when this process dies. Milliseconds, default one minute. */
  readonly leaseMs?: number | undefined;
  /** Facts of a transaction. Default 4,000. */
  readonly batchSize?: number | undefined;
}

/**
 * Loads a folder in exchange format into the graph: reads, checks, compares with what the graph holds, writes the
 * difference, and ends or sweeps what is gone. The same folder again changes nothing; one whose import was cut off is
 * finished. What is wrong with rows stands in the report and is no error.
 * @throws PublicError CONFLICT when another importer is at work or another folder's import was cut off
 * @throws the reason of `signal` when stopped
 */
export async function importFolder(database: Graph, options: ImportOptions): Promise<ImportReport> {
  const started = performance.now();
  const graph = patientGraph(database, options.signal);
  // While another importer is at work, what is compared now would be out of date when it is done.
  const free = options.dryRun === true || (await holderOf(graph)) === null;
  const prepared = free ? await prepare(graph, options) : null;
  if (prepared !== null && (prepared.refused || options.dryRun === true))
    return report(prepared, options, started, null);
  if (prepared !== null && isDone(prepared) && (await holderOf(graph)) === null)
    return report(prepared, options, started, null);
  const claim = await ImportClaim.acquire(graph, {
    directory: resolve(options.directory),
    waitMs: options.waitMs ?? 600_000,
    leaseMs: options.leaseMs ?? 60_000,
    signal: options.signal,
    waiting: (directory) => options.progress?.({ stage: "waiting", file: directory, done: 0, total: 1 }),
  });
  try {
    const current = await upToDate(graph, options, prepared);
    if (current.inTheWay !== null) throw wasCutOff(current.inTheWay);
    if (current.refused || isDone(current)) return report(current, options, started, null);
    const importId = await write(graph, claim, options, current);
    return report(current, options, started, importId);
  } finally {
    await claim.release();
  }
}

interface Prepared {
  readonly directory: string;
  readonly problems: Problems;
  /** Nothing of the folder may be written. */
  readonly refused: boolean;
  readonly folder: Folder | null;
  readonly state: DeliveryState | null;
  /** Another folder's import that has not ended: it was cut off, or somebody is at it. Nothing is compared before it is. */
  readonly inTheWay: LatestImport | null;
  readonly plan: ImportPlan | null;
}

/** Everything up to the first write. */
async function prepare(graph: Graph, options: ImportOptions): Promise<Prepared> {
  const { signal, progress } = options;
  const directory = resolve(options.directory);
  const problems = new Problems();
  const folder = await readFolder(directory, problems, {
    signal,
    progress: (file, done, total) => progress?.({ stage: "read", file, done, total }),
  });
  const nothing = { directory, problems, folder, inTheWay: null, plan: null };
  if (folder === null) return { ...nothing, refused: true, state: null };
  const state = await readDeliveryState(graph);
  if (refuseFolder(folder, state)) return { ...nothing, refused: true, state };
  const inTheWay = options.dryRun === true ? null : otherUnfinished(folder, state);
  if (inTheWay !== null) return { ...nothing, refused: false, state, inTheWay };
  progress?.({ stage: "check", file: "", done: 0, total: 1 });
  const index = await checkFolder(folder, holdsNothing(state) ? emptyGraph : knownNodesOf(graph));
  const resumes = unfinished(state);
  const plan = await planImport(graph, index, state, {
    resumes: resumes === null ? null : { importId: resumes.id, firstLoads: resumes.firstLoads },
    acceptLargeSweep: options.acceptLargeSweep ?? false,
    signal,
    progress: (file, done, total) => progress?.({ stage: "compare", file, done, total }),
  });
  return { ...nothing, refused: plan.sweepTooLarge, state, plan };
}

/** Deliveries go forward, and made-up data never mix with real ones. True when the whole folder is refused. */
function refuseFolder({ manifest, problems }: Folder, { dataSet, sources }: DeliveryState): boolean {
  let refused = false;
  if (dataSet !== null && dataSet.synthetic !== manifest.synthetic) {
    refused = true;
    const expected = `synthetic: ${String(dataSet.synthetic)}, as what is loaded: made-up and real data never mix`;
    problems.add(
      { file: manifestFile, line: 0, column: "synthetic" },
      "MANIFEST_INVALID",
      expected,
      String(manifest.synthetic),
    );
  }
  for (const { id } of manifest.sources) {
    const last = sources.get(id)?.snapshotOn;
    if (last === undefined || manifest.snapshotOn >= last) continue;
    refused = true;
    const expected = `${last} or later, the day of what ${id} delivered last: deliveries go forward`;
    problems.add(
      { file: manifestFile, line: 0, column: "snapshotOn" },
      "DELIVERY_OLDER",
      expected,
      manifest.snapshotOn,
    );
  }
  return refused;
}

function otherUnfinished(folder: Folder, state: DeliveryState): LatestImport | null {
  const running = unfinished(state);
  return running?.contentHash === folder.contentHash ? null : running;
}

/** An import that was cut off is finished or undone before anything else. */
function wasCutOff({ id, directory }: LatestImport): PublicError {
  return new PublicError(
    "CONFLICT",
    `Expected no unfinished import; ${id} of ${directory} was cut off. Import that folder again to finish it, or undo ${id}; then import this one. / 导入 ${id} 尚未完成，请先重新导入该文件夹或撤销它。`,
    { importId: id },
  );
}

function unfinished({ latest }: DeliveryState) {
  return latest?.status === "RUNNING" ? latest : null;
}

/** True when the graph holds the folder already, and nothing has to be said anew about it. */
function isDone({ folder, state, plan }: Prepared): boolean {
  if (folder === null || state === null || plan === null) return false;
  return (
    changesNothing(plan) &&
    unfinished(state) === null &&
    saysTheSame(folder, rowsBySource(totalsOf(folder)), state)
  );
}

/** While the right to import was waited for, another importer may have been at work. */
async function upToDate(graph: Graph, options: ImportOptions, prepared: Prepared | null): Promise<Prepared> {
  if (prepared === null) return prepare(graph, options);
  const { latest } = await readDeliveryState(graph);
  const before = prepared.state?.latest ?? null;
  return latest?.id === before?.id && latest?.status === before?.status ? prepared : prepare(graph, options);
}

async function write(
  graph: Graph,
  claim: ImportClaim,
  options: ImportOptions,
  prepared: Prepared,
): Promise<string> {
  const { folder, state, plan } = prepared;
  if (folder === null || state === null || plan === null)
    throw new Error("Expected a folder that was read and compared.");
  const { signal, progress } = options;
  const at = options.now().toISOString();
  const resumed = unfinished(state);
  const number = resumed?.number ?? (state.latest?.number ?? 0) + 1;
  const importId = resumed?.id ?? `IMP-${number}`;
  const rows = rowsBySource(totalsOf(folder));
  await graph.transaction(async (transaction) => {
    await claim.assertHeld(transaction);
    await begin(transaction, folder, state, {
      id: importId,
      number,
      firstLoads: [...plan.firstLoads.keys()],
      at,
    });
  });
  await writePlan({
    plan,
    graph,
    claim,
    importId,
    batchSize: options.batchSize ?? defaultBatchSize,
    synthetic: folder.manifest.synthetic,
    at,
    signal,
    progress: (file, done, total) => progress?.({ stage: "write", file, done, total }),
  });
  signal?.throwIfAborted();
  progress?.({ stage: "finish", file: "", done: 1, total: 1 });
  await graph.transaction(async (transaction) => {
    await claim.assertHeld(transaction);
    await finish(transaction, folder, state, rows, {
      id: importId,
      totals: JSON.stringify(factTotals(plan)),
      at: options.now().toISOString(),
    });
  });
  return importId;
}

async function report(
  prepared: Prepared,
  options: ImportOptions,
  started: number,
  importId: string | null,
): Promise<ImportReport> {
  const { directory, folder, plan, problems, refused } = prepared;
  const all = problems.inOrder();
  if (options.problemFile !== undefined) await writeProblems(options.problemFile, all);
  const outcome = refused
    ? "refused"
    : options.dryRun === true
      ? "rehearsed"
      : importId === null
        ? "unchanged"
        : "written";
  const facts = plan === null || refused ? noFacts : factTotals(plan);
  return reportOf(
    outcome,
    { directory, importId, folder, facts, milliseconds: Math.round(performance.now() - started) },
    all,
  );
}
