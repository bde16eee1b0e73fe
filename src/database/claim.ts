import type { RunText } from "./run-text.ts";

export interface Claim {
  /** Names the work; one node for each. */
  readonly key: string;
  /** Names who does it, unique to this process. */
  readonly owner: string;
  /** How long nobody else may begin if the owner dies. Milliseconds. */
  readonly leaseMs: number;
}

/**
 * Takes the claim, or renews it for its owner. False while another holds it and the lease runs.
 * The node is written before it is read: under Neo4j's isolation only the write lock makes the reading current.
 */
export async function takeClaim(run: RunText, claim: Claim, now: Date): Promise<boolean> {
  const rows = await run(takeText, {
    key: claim.key,
    owner: claim.owner,
    now: now.toISOString(),
    until: new Date(now.getTime() + claim.leaseMs).toISOString(),
  });
  return rows.length > 0;
}

/** Gives the claim back; nothing happens when another has it by now. */
export async function dropClaim(run: RunText, claim: Claim): Promise<void> {
  await run("MATCH (c:Claim {key: $key, owner: $owner}) DELETE c", { key: claim.key, owner: claim.owner });
}

const takeText = `
MERGE (c:Claim {key: $key})
SET c.touchedAt = datetime($now)
WITH c
WHERE c.owner IS NULL OR c.owner = $owner OR c.until <= datetime($now)
SET c.owner = $owner, c.until = datetime($until)
RETURN c.owner AS owner`;
