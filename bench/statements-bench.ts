import { atMost, type Goal } from "./goals.ts";
import { ask } from "./measure.ts";
import { liaisonGraph } from "./peers/liaison-graph.ts";
import type { DatabaseAddress } from "./peers/peer.ts";

/** P6: how many statements this server sends for each of the questions; at most one for a level of it and a type. */
export async function measureStatements(address: DatabaseAddress, city: string): Promise<Goal[]> {
  const sent: string[] = [];
  const server = await liaisonGraph(address, ({ statement }) => sent.push(statement));
  try {
    const questions = [
      { title: "nested", levels: 4, asked: server.nested("371771") },
      { title: "city", levels: 5, asked: server.city(city) },
      { title: "node", levels: 1, asked: server.node("CMP-371702001001-001") },
    ];
    const goals: Goal[] = [];
    for (const { title, levels, asked } of questions) {
      await ask(asked);
      sent.length = 0;
      await ask(asked);
      goals.push(atMost("P6", `${title}: statements (${sent.join(", ")})`, sent.length, levels, 1));
    }
    return goals;
  } finally {
    await server.stop();
  }
}
