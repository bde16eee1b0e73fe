import { ask, type Figures, measure, median } from "./measure.ts";
import type { Ask, Peer } from "./peers/peer.ts";

interface Question {
  readonly title: string;
  readonly requests: number;
  readonly of: (peer: Peer) => Ask;
}

/** The figures of every peer for every question: one list a question, one entry a round. */
export type Rounds = ReadonlyMap<string, ReadonlyMap<string, readonly Figures[]>>;

/**
 * Asks all peers the same questions, taking turns within every round, so that a slow minute of the machine
 * falls on all of them; the first requests only warm up.
 */
export async function askInTurns(
  peers: readonly Peer[],
  questions: readonly Question[],
  rounds: number,
): Promise<Rounds> {
  const figures = new Map<string, Map<string, Figures[]>>();
  for (const question of questions) {
    const ofQuestion = new Map<string, Figures[]>(peers.map((peer) => [peer.name, []]));
    figures.set(question.title, ofQuestion);
    for (const peer of peers) await warmUp(question.of(peer), question.requests * 2);
    for (let round = 0; round < rounds; round += 1) {
      for (const peer of peers) {
        ofQuestion.get(peer.name)?.push(await measure(question.of(peer), question.requests));
      }
    }
  }
  return figures;
}

async function warmUp(question: Ask, requests: number): Promise<void> {
  for (let count = 0; count < requests; count += 1) await ask(question);
}

/** Median over the rounds of one figure of one peer. */
export function figure(rounds: Rounds, question: string, peer: string, name: keyof Figures): number {
  return median((rounds.get(question)?.get(peer) ?? []).map((each) => each[name]));
}

/** Median of the ratios of two peers, round by round. */
export function ratio(
  rounds: Rounds,
  question: string,
  over: string,
  under: string,
  name: keyof Figures,
): number {
  const upper = rounds.get(question)?.get(over) ?? [];
  const lower = rounds.get(question)?.get(under) ?? [];
  return median(upper.map((each, index) => each[name] / (lower[index]?.[name] ?? Number.NaN)));
}
