import { dropClaim as dropStatement, takeClaim as takeStatement } from "../generated/cypher.ts";
import type { RunText } from "./run-text.ts";

export interface Claim {
  /** Names the work; one node for each. */
  readonly key: string;
  /** Names who does it, unique to this process. */
  readonly owner: string;
  /** How long nobody else may begin if the owner dies. Milliseconds. */
  readonly leaseMs: number;
}

/** Takes the claim, or renews it for its owner. False while another holds it and the lease runs. */
export async function takeClaim(run: RunText, claim: Claim, now: Date): Promise<boolean> {
  const rows = await run(takeStatement.text, {
    key: claim.key,
    owner: claim.owner,
    about: null,
    now: now.toISOString(),
    until: new Date(now.getTime() + claim.leaseMs).toISOString(),
  });
  return rows.length > 0;
}

/** Gives the claim back; nothing happens when another has it by now. */
export async function dropClaim(run: RunText, claim: Claim): Promise<void> {
  await run(dropStatement.text, { key: claim.key, owner: claim.owner });
}
