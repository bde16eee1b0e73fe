import { claimHolder, dropClaim, takeClaim } from "../generated/cypher.ts";
import type { Graph } from "../graph/graph.ts";

/** The right to evaluate: one process of all that share the database has it at a time, and renews it while it lives. */
export interface RunClaim {
  readonly owner: string;
  /** False while another holds it. `runId` says to others which run goes on. */
  take(runId: string): Promise<boolean>;
  /** Keeps imports waiting, so that a run sees one state of the facts. False while one is at work. */
  keepImportsOut(runId: string): Promise<boolean>;
  /** Id of the run that goes on; null when none does. */
  runGoingOn(): Promise<string | null>;
  drop(): Promise<void>;
}

/** How long nobody else may begin when this process dies. */
const leaseMs = 30_000;

/** @param owner unique to this process */
export function runClaim(graph: Graph, owner: string, now: () => Date): RunClaim {
  const held = new Map<"run" | "import", string>();
  let renewal: NodeJS.Timeout | null = null;
  const takeOne = async (key: "run" | "import", about: string): Promise<boolean> => {
    const at = now();
    const until = new Date(at.getTime() + leaseMs).toISOString();
    const rows = await graph.rows(takeClaim, { key, owner, about, now: at.toISOString(), until });
    return rows.length > 0;
  };
  const takeAndKeep = async (key: "run" | "import", about: string): Promise<boolean> => {
    if (!(await takeOne(key, about))) return false;
    held.set(key, about);
    renewal ??= setInterval(() => {
      for (const [each, what] of held) takeOne(each, what).catch(() => undefined);
    }, leaseMs / 4).unref();
    return true;
  };
  return {
    owner,
    take: (runId) => takeAndKeep("run", runId),
    keepImportsOut: (runId) => takeAndKeep("import", runId),
    runGoingOn: async () => {
      const [holder] = await graph.rows(claimHolder, { key: "run" });
      return holder && Date.parse(holder.until) > now().getTime() ? holder.about : null;
    },
    drop: async () => {
      if (renewal !== null) clearInterval(renewal);
      renewal = null;
      const keys = [...held.keys()].toReversed();
      held.clear();
      for (const key of keys) await graph.rows(dropClaim, { key, owner });
    },
  };
}
