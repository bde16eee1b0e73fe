import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { PublicError } from "../errors.ts";
import { claimHolder, dropClaim, takeClaim } from "../generated/cypher.ts";
import type { Graph, Rows } from "../graph/graph.ts";

const key = "import";

export interface ClaimRequest {
  readonly directory: string;
  /** How long to wait for another importer. Milliseconds. */
  readonly waitMs: number;
  /** How long nobody else may begin when this process dies. Milliseconds. */
  readonly leaseMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Told once when another importer has to be waited for. */
  readonly waiting?: (directory: string) => void;
}

/** The right to import: one process at a time has it, for a lease that it renews while it lives. */
export class ImportClaim {
  readonly #graph: Graph;
  readonly #owner: string;
  readonly #request: ClaimRequest;
  #renewal: NodeJS.Timeout | null = null;

  private constructor(graph: Graph, request: ClaimRequest) {
    this.#graph = graph;
    this.#owner = randomUUID();
    this.#request = request;
  }

  /** @throws PublicError CONFLICT when another importer does not end in time */
  static async acquire(graph: Graph, request: ClaimRequest): Promise<ImportClaim> {
    const claim = new ImportClaim(graph, request);
    const deadline = performance.now() + request.waitMs;
    let told = false;
    while (!(await claim.#take())) {
      const holder = await holderOf(graph);
      if (performance.now() >= deadline) throw otherImporter(holder?.directory ?? "");
      if (!told && holder !== null) request.waiting?.(holder.directory);
      told = true;
      await sleep(500, undefined, request.signal === undefined ? {} : { signal: request.signal });
    }
    claim.#renewal = setInterval(() => {
      claim.#take().catch(() => undefined);
    }, request.leaseMs / 4);
    claim.#renewal.unref();
    return claim;
  }

  /** To be called in every transaction that writes: a process that stood still too long must not go on. */
  async assertHeld(graph: Rows): Promise<void> {
    const [holder] = await graph.rows(claimHolder, { key });
    if (holder?.owner !== this.#owner) {
      throw new PublicError(
        "CONFLICT",
        "Expected to hold the right to import; another importer has taken it over, since this one stood still too long. Import the folder again. / 导入权已被另一进程接管，请重新导入。",
      );
    }
  }

  async release(): Promise<void> {
    if (this.#renewal !== null) clearInterval(this.#renewal);
    await this.#graph.rows(dropClaim, { key, owner: this.#owner });
  }

  async #take(): Promise<boolean> {
    const now = Date.now();
    const rows = await this.#graph.rows(takeClaim, {
      key,
      owner: this.#owner,
      about: this.#request.directory,
      now: new Date(now).toISOString(),
      until: new Date(now + this.#request.leaseMs).toISOString(),
    });
    return rows.length > 0;
  }
}

/** Who imports now; null when nobody does, or did and died. */
export async function holderOf(graph: Rows): Promise<{ readonly directory: string } | null> {
  const [holder] = await graph.rows(claimHolder, { key });
  return holder === undefined || Date.parse(holder.until) <= Date.now()
    ? null
    : { directory: holder.about ?? "" };
}

function otherImporter(directory: string): PublicError {
  return new PublicError(
    "CONFLICT",
    `Expected to be the only importer; the folder ${directory} is being imported. Wait until that is done and import again. / 正在导入 ${directory}，请稍后再试。`,
  );
}
