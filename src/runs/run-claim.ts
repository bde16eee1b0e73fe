import { dropClaim, takeClaim } from "../generated/cypher.ts";
import type { Graph } from "../graph/graph.ts";

/** The right to evaluate: one process of all that share the database has it at a time. */
export interface RunClaim {
  readonly owner: string;
  /** Takes the claim or renews it; false while another holds it. */
  take(): Promise<boolean>;
  drop(): Promise<void>;
}

/** Longer than any one rule may take, so that a claim is never lost while its owner works. */
const leaseMs = 120_000;

/** @param owner unique to this process */
export function runClaim(graph: Graph, owner: string, now: () => Date): RunClaim {
  return {
    owner,
    take: async () => {
      const at = now();
      const until = new Date(at.getTime() + leaseMs).toISOString();
      return (
        (await graph.rows(takeClaim, { key: "run", owner, about: null, now: at.toISOString(), until }))
          .length > 0
      );
    },
    drop: async () => {
      await graph.rows(dropClaim, { key: "run", owner });
    },
  };
}
